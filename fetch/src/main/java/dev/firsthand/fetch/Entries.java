package dev.firsthand.fetch;

import dev.firsthand.intake.container.Listed;
import dev.firsthand.intake.container.Listing;
import dev.firsthand.intake.container.Refused;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list names, the newest first.
 *
 * @param newest so many as are fetched of one list
 * @param others how many more it names
 * @param pause how long it wants to be left alone, or null
 * @param broken why it could not be read to its end, or null
 */
record Entries(
        List<Listed> newest,
        int others,
        @Nullable Duration pause,
        @Nullable Rejected broken) {

    private static final int LIMIT = 16 << 20;

    Entries {
        newest = List.copyOf(newest);
    }

    static Entries of(String name, MediaType type, byte[] content, int most) {
        List<Listed> all = new ArrayList<>();
        Duration pause = null;
        Rejected broken = null;
        try (Listing listing = new Listing(name, type, content, LIMIT)) {
            for (Listed next = listing.next(); next != null; next = listing.next()) {
                all.add(next);
            }
            pause = listing.pause();
        } catch (Refused e) {
            broken = e.of(name);
        } catch (IOException e) {
            broken = new Rejected(
                    name, "cannot be read further (%s)".formatted(e.getMessage()), "what came before is read");
        }
        all.sort(Comparator.comparing(Listed::changed, Comparator.nullsLast(Comparator.reverseOrder())));
        int taken = Math.min(all.size(), most);
        return new Entries(all.subList(0, taken), all.size() - taken, pause, broken);
    }

    /** Whether it names lists, not pages. */
    boolean areLists() {
        return !newest.isEmpty() && newest.getFirst().isList();
    }
}

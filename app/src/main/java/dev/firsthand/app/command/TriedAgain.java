package dev.firsthand.app.command;

import dev.firsthand.model.Rejected;
import dev.firsthand.record.RejectedReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was rejected before.
 *
 * @param names what to name to have it tried again, each once
 * @param lost what can be had no second time
 */
record TriedAgain(List<String> names, List<Rejected> lost) {

    /**
     * What a list names.
     *
     * @param list the user's, or null for none
     * @throws IllegalArgumentException if the list cannot be read; the message says where and what to do
     */
    static TriedAgain of(@Nullable Path list) {
        List<Rejected> rejected = list == null ? List.of() : rejected(list);
        return new TriedAgain(
                rejected.stream()
                        .map(Rejected::again)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                rejected.stream().filter(each -> each.again() == null).toList());
    }

    /** The names, then those given beside them. */
    List<String> andThen(List<String> given) {
        return Stream.concat(names.stream(), given.stream()).toList();
    }

    private static List<Rejected> rejected(Path list) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(list))) {
            return RejectedReader.read(in);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("--again %s: there is no such file".formatted(list), e);
        } catch (RejectedReader.NoRecords e) {
            throw new IllegalArgumentException(
                    "--again %s: %s; give what --rejected or --format jsonl wrote".formatted(list, e.getMessage()), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("--again %s cannot be read (%s)".formatted(list, e.getMessage()), e);
        }
    }
}

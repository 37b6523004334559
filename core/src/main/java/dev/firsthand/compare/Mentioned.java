package dev.firsthand.compare;

import dev.firsthand.model.Report;
import dev.firsthand.text.Fold;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which outlet of a story a report speaks of: “the Lantern newspaper”, “a report in The Lantern”. No list need know it. */
final class Mentioned {

    private static final int SHORTEST = 4;

    /** Outlets by their folded names. */
    private final Map<String, String> outlets = new TreeMap<>();

    /** @param reports of one story */
    Mentioned(Collection<Report> reports) {
        for (Report report : reports) {
            String bare = report.outlet() == null ? "" : bare(report.outletOrFile());
            if (bare.length() >= SHORTEST) {
                outlets.putIfAbsent(bare, report.outletOrFile());
            }
        }
    }

    /** The outlet that these words of a report name, or null if none, or the report's own. */
    @Nullable
    String in(String words, Report report) {
        String plain = " " + Fold.plain(words).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String own = bare(report.outletOrFile());
        for (Map.Entry<String, String> outlet : outlets.entrySet()) {
            if (!outlet.getKey().equals(own) && plain.contains(" " + outlet.getKey() + " ")) {
                return outlet.getValue();
            }
        }
        return null;
    }

    private static String bare(String name) {
        String plain = Fold.plain(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}

package dev.firsthand.clean;

import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names out of lines that name who helped, and tells those who wrote from those who added. */
final class Contributors {

    private static final Pattern WORK = Pattern.compile("(?i)^(.{0,60}?)\\b(?:by|from)\\b:?\\s+(.*)$");
    private static final Pattern CONTRIBUTED =
            Pattern.compile("(?i)\\b(?:also |all )?(?:contributed|provided|assisted)\\b.*$");
    private static final Pattern GROUP = Pattern.compile(
            "(?i)^.{0,60}?\\b(?:writers?|reporters?|correspondents?|journalists?|staff|producers?|editors?)\\s+(?=\\p{Lu})");
    private static final Pattern OWNER = Pattern.compile("^(?:The )?[\\p{L}. ]{2,30}[’']s? (?=\\p{Lu})");
    private static final Pattern PLACE = Pattern.compile("\\s+(?:in|from|at|for|of)\\s.*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|&|\\band\\b)\\s*");

    private final Outlets outlets;
    private final PersonShape persons;

    Contributors(Outlets outlets, PersonShape persons) {
        this.outlets = outlets;
        this.persons = persons;
    }

    /**
     * @param reporters whose reporting it is, as agencies put it under their reports (“Reporting by …”)
     * @param helpers everybody else
     */
    record Names(List<String> reporters, List<String> helpers) {}

    Names read(String line) {
        List<String> reporters = new ArrayList<>();
        List<String> helpers = new ArrayList<>();
        String bare = line.replaceAll("^[\\s(\\[_*–—-]+|[\\s)\\].]+$", "");
        for (String piece : CONTRIBUTED.matcher(bare).replaceFirst("").split(";|\\.\\s+(?=[\\p{Lu}])")) {
            Matcher work = WORK.matcher(piece.strip());
            boolean worded = work.matches();
            boolean main = worded
                    && work.group(1)
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .matches("reporting|reporting and writing|reported");
            addNames(worded ? work.group(2) : piece, main ? reporters : helpers);
        }
        return new Names(reporters, helpers);
    }

    private void addNames(String list, List<String> names) {
        for (String piece : SEPARATOR.split(withoutOutlet(list.strip()))) {
            String name =
                    PLACE.matcher(withoutOutlet(piece.strip())).replaceFirst("").strip();
            if (persons.isPerson(name) && outlets.named(name) == null && !names.contains(name)) {
                names.add(name);
            }
        }
    }

    private static String withoutOutlet(String words) {
        String bare = GROUP.matcher(words).replaceFirst("");
        return OWNER.matcher(bare).replaceFirst("");
    }
}

package dev.firsthand.text;

import dev.firsthand.text.Gazetteer.Entry;
import dev.firsthand.text.Gazetteer.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The format of a gazetteer: key, kind and names parted by tabs, names by semicolons, {@code #} begins a comment. */
public final class GazetteerFile {

    private static final Pattern KEY =
            Pattern.compile("-|\\d{3}|(?:\\*|[A-Z]{2}(?:-[A-Z0-9]{1,3}+)?+|[a-z]++)(?:\\.[a-z]++)?+");
    private static final int COLUMNS = 3;
    private static final String EXAMPLE = "as in “CN⇥capital⇥Beijing; Peking”, where ⇥ is a tab";

    private GazetteerFile() {}

    /** A line that cannot be understood. The message names file, line, what is wrong and what would be right. */
    public static final class Fault extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private Fault(String file, int line, String message) {
            super("%s:%d: %s".formatted(file, line, message));
        }
    }

    /**
     * The entries of a gazetteer.
     *
     * @param file what a message calls the file
     * @param lines every line of the file, comments and blank lines too
     * @throws Fault at the first line that cannot be understood
     */
    public static List<Entry> parse(String file, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(file, i + 1, line.split("\t", -1)));
            }
        }
        return entries;
    }

    private static Entry entry(String file, int line, String[] columns) {
        if (columns.length != COLUMNS) {
            throw new Fault(
                    file,
                    line,
                    "%d columns instead of 3; write key, kind and names parted by tabs, %s"
                            .formatted(columns.length, EXAMPLE));
        }
        String key = columns[0].strip();
        if (!KEY.matcher(key).matches()) {
            throw new Fault(
                    file,
                    line,
                    "“%s” is no key; use an ISO 3166 code (CN, US-TX), one with an office (CN.foreign), a word in small letters, or -"
                            .formatted(key));
        }
        return new Entry(key, kind(file, line, columns[1].strip()), names(file, line, columns[2]));
    }

    private static Kind kind(String file, int line, String label) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Fault(file, line, "“%s” is no kind; use one of %s".formatted(label, kinds())));
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));
    }

    private static List<String> names(String file, int line, String column) {
        List<String> names = Arrays.stream(column.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw new Fault(file, line, "no name; write at least one in the third column, " + EXAMPLE);
        }
        return names;
    }
}

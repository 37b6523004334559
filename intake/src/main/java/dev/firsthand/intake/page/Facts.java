package dev.firsthand.intake.page;

import dev.firsthand.intake.kind.Stamp;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/** What a page declares, as it is gathered: each fact once, on one line, dates as ISO 8601. */
final class Facts {

    private static final int LONGEST = 1000;
    private static final int MOST = 200;
    private static final String SPACES = " \t\n\u000B\f\r\u00A0\u200B";

    private final Set<Declared> found = new LinkedHashSet<>();

    /** Adds a fact if the value is one. */
    void add(Field field, String value, Basis basis) {
        String line = plain(value);
        if (field == Field.PUBLISHED || field == Field.MODIFIED) {
            String stamp = Stamp.of(line);
            line = stamp == null ? "" : stamp;
        }
        if (!line.isBlank() && line.length() <= LONGEST && found.size() < MOST) {
            found.add(new Declared(field, line, basis));
        }
    }

    /** Many pages escape twice. */
    private static String plain(String value) {
        String line = value.length() > 2 * LONGEST ? "" : value;
        if (line.indexOf('&') >= 0) {
            line = Parser.unescapeEntities(line, false);
        }
        return joined(line).strip();
    }

    /** The line with one space for each run of white space. */
    private static String joined(String line) {
        StringBuilder joined = new StringBuilder(line.length());
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = SPACES.indexOf(c) >= 0;
            if (!space || !inside) {
                joined.append(space ? ' ' : c);
            }
            inside = space;
        }
        return joined.toString();
    }

    List<Declared> all() {
        return List.copyOf(found);
    }
}

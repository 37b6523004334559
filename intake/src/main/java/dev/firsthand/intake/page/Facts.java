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
        return line.replaceAll("[\\s\\u00A0\\u200B]+", " ").strip();
    }

    List<Declared> all() {
        return List.copyOf(found);
    }
}

package dev.firsthand.stories;

import dev.firsthand.model.Manner;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What should be found out about a statement: {@code 3 Helen Marchetti; person; direct; denies; via Reuters}. Of one that
 * readers would not agree on there is only {@code 3 maybe}: it may be found or not.
 *
 * @param optional whether it may be left out
 */
record ExpectedStatement(
        int number,
        String speaker,
        Speaker.Kind kind,
        @Nullable Manner manner,
        Stance stance,
        @Nullable String via,
        boolean optional) {

    static ExpectedStatement parse(String line) {
        int space = line.indexOf(' ');
        int number = Integer.parseInt(line.substring(0, space));
        if (line.endsWith(" maybe")) {
            return new ExpectedStatement(number, "", Speaker.Kind.UNKNOWN, null, Stance.ASSERTS, null, true);
        }
        List<String> fields =
                new ArrayList<>(List.of(line.substring(space + 1).strip().split("\\s*;\\s*")));
        String speaker = fields.removeFirst();
        Speaker.Kind kind = Speaker.Kind.valueOf(fields.removeFirst().toUpperCase(Locale.ROOT));
        Manner manner = null;
        Stance stance = Stance.ASSERTS;
        String via = null;
        for (String field : fields) {
            if (field.startsWith("via ")) {
                via = field.substring(4);
            } else if (field.endsWith("direct") || field.equals("mixed")) {
                manner = Manner.valueOf(field.toUpperCase(Locale.ROOT));
            } else {
                stance = Stance.valueOf(field.toUpperCase(Locale.ROOT));
            }
        }
        return new ExpectedStatement(number, speaker, kind, manner, stance, via, false);
    }
}

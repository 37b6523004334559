package dev.firsthand.stories;

import dev.firsthand.model.Manner;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What should be found out about a statement: {@code 3 Helen Marchetti; person; direct; denies; via Reuters}. Of one that
 * readers would not agree on there is only {@code 3 maybe}: it may be found or not.
 *
 * @param grounds what it rests on, as far as that is to be checked: {@code rung}, {@code why}, {@code told},
 *     {@code speaking}, {@code answers}
 * @param optional whether it may be left out
 */
record ExpectedStatement(
        int number,
        String speaker,
        Speaker.Kind kind,
        @Nullable Manner manner,
        Stance stance,
        @Nullable String via,
        Map<String, String> grounds,
        boolean optional) {

    private static final Set<String> GROUNDS = Set.of("rung", "why", "told", "speaking", "answers");

    static ExpectedStatement parse(String line) {
        int space = line.indexOf(' ');
        int number = Integer.parseInt(line.substring(0, space));
        if (line.endsWith(" maybe")) {
            return new ExpectedStatement(number, "", Speaker.Kind.UNKNOWN, null, Stance.ASSERTS, null, Map.of(), true);
        }
        List<String> fields =
                new ArrayList<>(List.of(line.substring(space + 1).strip().split("\\s*;\\s*")));
        String speaker = fields.removeFirst();
        Speaker.Kind kind = Speaker.Kind.valueOf(fields.removeFirst().toUpperCase(Locale.ROOT));
        Manner manner = null;
        Stance stance = Stance.ASSERTS;
        String via = null;
        Map<String, String> grounds = new TreeMap<>();
        for (String field : fields) {
            String first = field.split(" ", 2)[0];
            if (GROUNDS.contains(first)) {
                grounds.put(first, field.substring(first.length() + 1));
            } else if (field.startsWith("via ")) {
                via = field.substring(4);
            } else if (field.endsWith("direct") || field.equals("mixed")) {
                manner = Manner.valueOf(field.toUpperCase(Locale.ROOT));
            } else {
                stance = Stance.valueOf(field.toUpperCase(Locale.ROOT));
            }
        }
        return new ExpectedStatement(number, speaker, kind, manner, stance, via, grounds, false);
    }
}

package dev.firsthand.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “today”, “yesterday”, “tomorrow”, “the day before yesterday”. */
final class Today implements Rule {

    private static final Form FORM = Form.of(
            "today",
            Trigger.TODAY,
            "(?<far>the day (?:before|after) )?"
                    + "(?:(?:early|earlier|late|later) )?(?<day>today|yesterday|tomorrow)");

    private static final String ANY_AGE =
            "(?:people|leaders|children|youth|kids|women|men|students|citizens|generations?|world|society|voters|workers|parents)";

    /** “Today’s youth”, “the leaders of tomorrow”: an age, not a day. */
    private static final Pattern AGE_BEFORE = Pattern.compile("\\b" + ANY_AGE + " of $");

    private static final Pattern AGE_AFTER = Pattern.compile("^['’]s (?:young )?" + ANY_AGE + "\\b");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (AGE_BEFORE.matcher(found.before(16)).find()
                || AGE_AFTER.matcher(found.after(20)).find()) {
            return null;
        }
        int steps = switch (found.words("day")) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return narrative.relative(found.has("far") ? 2 * steps : steps, Grain.DAY);
    }
}

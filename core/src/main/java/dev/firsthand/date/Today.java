package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “today”, “yesterday”, “tomorrow”, “the day before yesterday”. */
final class Today implements Rule {

    private static final Form FORM = Form.of(
            "today",
            Trigger.TODAY,
            "(?<far>the day (?:before|after) )?"
                    + "(?:(?:early|earlier|late|later) )?(?<day>today|yesterday|tomorrow)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int steps = switch (found.words("day")) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return narrative.relative(found.has("far") ? 2 * steps : steps, Grain.DAY);
    }
}

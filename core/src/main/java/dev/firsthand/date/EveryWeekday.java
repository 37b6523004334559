package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “every Monday”, “each Thursday”, “on Sundays”: sets. */
final class EveryWeekday implements Rule {

    private static final Form FORM = Form.of(
            "every weekday",
            Trigger.WEEKDAY,
            "(?:every|each) (?:other )?(?<day>{weekday})(?: (?<part>{daypart}))?|(?<days>{weekday})s");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int number =
                Calendar.weekday(found.words(found.has("day") ? "day" : "days")).getValue();
        String part = found.has("part") ? Calendar.partOfDay(found.words("part")) : "";
        return Meaning.set("XXXX-WXX-" + number + part);
    }
}

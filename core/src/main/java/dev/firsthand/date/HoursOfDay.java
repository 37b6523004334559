package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “the early hours of Friday”, “the small hours of Sunday morning”: on that day. */
final class HoursOfDay implements Rule {

    private static final Form FORM = Form.of(
            "hours of a day",
            Trigger.UNIT,
            "(?:the )?(?:(?:early|late|small|wee|first|final) )?hours of (?<day>{dayname})(?: {daypart})?");

    private final DayNames days;

    HoursOfDay(DayNames days) {
        this.days = days;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return days.meaning(found, "day", narrative);
    }
}

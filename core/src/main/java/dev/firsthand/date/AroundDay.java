package dev.firsthand.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** “the week of March 6”, “the day before Monday’s hearing”, “the week after June 5”: counted from the day they name. */
final class AroundDay implements Rule {

    private static final Form FORM = Form.of(
            "around a day",
            Trigger.UNIT,
            "(?:the )?week (?<of>of) (?<ofday>{dayname})|the (?<unit>day|week) (?<side>before|after|following) (?<day>{dayname})");

    private final DayNames days;

    AroundDay(DayNames days) {
        this.days = days;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        Meaning day = days.meaning(found, found.has("of") ? "ofday" : "day", narrative);
        if (day == null || day.when() == null) {
            return null;
        }
        if (found.has("of")) {
            return Meaning.date(day.when().as(Grain.WEEK));
        }
        Grain grain = Grain.valueOf(found.words("unit").toUpperCase(Locale.ROOT));
        return Meaning.date(day.when().as(grain).plus(found.words("side").equals("before") ? -1 : 1));
    }
}

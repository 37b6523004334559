package dev.firsthand.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** “a year ago today”, “two weeks ago Tuesday”: to the day. */
final class AgoOnDay implements Rule {

    private static final Form FORM = Form.of(
            "ago to the day",
            Trigger.UNIT,
            "(?<count>{count}|an?) (?:(?<unit>{unit})s? ago (?<day>today|yesterday)|(?<weeks>week|fortnight)s? ago(?: on)? (?<weekday>{weekday}))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        LocalDate published = narrative.published();
        Unit unit = Unit.of(found.words(found.has("day") ? "unit" : "weeks"));
        Grain grain = unit.counted().grain();
        Amount amount = Amount.of(found.words("count"));
        if (published == null || grain == null || amount.half()) {
            return Meaning.date("PAST_REF");
        }
        LocalDate ago = grain.plus(published, -(long) amount.whole() * unit.each());
        if (found.has("day")) {
            return Meaning.date(new When(ago.minusDays(found.words("day").equals("yesterday") ? 1 : 0), Grain.DAY));
        }
        DayOfWeek weekday = Calendar.weekday(found.words("weekday"));
        return Meaning.date(new When(ago.with(TemporalAdjusters.previousOrSame(weekday)), Grain.DAY));
    }
}

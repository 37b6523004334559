package dev.firsthand.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** “Tuesday”, “last Friday”, “next Monday”, “the previous Friday”: the last one or the next, as words and tense tell. */
final class Weekday implements Rule {

    private static final Form FORM = Form.of(
            "weekday",
            Trigger.WEEKDAY,
            "(?:(?:early|earlier|late|later) (?:on )?)?"
                    + "(?:(?<which>last|next|this|this past|this coming|the (?:previous|following|next)|that) )?(?<weekday>{weekday})"
                    + "(?<week> (?:last|next|this) week)?(?<inaweek> week(?=[.,;)]|$))?(?:(?=(?: and| or|,) {weekday} (?<parts>{daypart})s))?");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        DayOfWeek weekday = Calendar.weekday(found.words("weekday"));
        if (found.has("parts")) { // “Monday and Tuesday nights”
            return Meaning.set("XXXX-WXX-" + weekday.getValue() + Calendar.partOfDay(found.words("parts")));
        }
        LocalDate day = day(weekday, found, narrative);
        return day != null ? Meaning.date(new When(day, Grain.DAY)) : Meaning.date("XXXX-WXX-" + weekday.getValue());
    }

    private static @Nullable LocalDate day(DayOfWeek weekday, Found found, Narrative narrative) {
        LocalDate published = narrative.published();
        When told = narrative.reference(Grain.DAY);
        if (published == null || told == null) {
            return null;
        }
        if (found.has("week")) {
            int weeks = found.words("week").contains("last")
                    ? -1
                    : found.words("week").contains("next") ? 1 : 0;
            return Grain.WEEK.floor(published).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
        }
        if (found.has("inaweek")) {
            return published.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(1);
        }
        return switch (found.words("which")) {
            case "last" -> published.with(TemporalAdjusters.previous(weekday));
            case "next" -> published.with(TemporalAdjusters.next(weekday));
            case "this coming" -> published.with(TemporalAdjusters.nextOrSame(weekday));
            case "this past" -> published.with(TemporalAdjusters.previousOrSame(weekday));
            case "the previous" -> narrative.weekdayBefore(weekday);
            case "the following", "the next" -> told.start().with(TemporalAdjusters.next(weekday));
            default -> narrative.weekday(weekday, Tense.around(found));
        };
    }
}

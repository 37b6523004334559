package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “two years from now”, “a week from Monday”, “ten days from today”: counted from publication or from a day of its week. */
final class FromDay implements Rule {

    private static final Form FORM = Form.of(
            "from a day",
            Trigger.UNIT,
            "(?<count>{count}|{open}|an?)(?: more)? (?<unit>{unit})s? from (?:(?<now>now)|(?<day>today|tomorrow|yesterday|(?:next |this )?{weekday}))");

    private final DayNames days;

    FromDay(DayNames days) {
        this.days = days;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        Unit unit = Unit.of(found.words("unit"));
        Amount amount = Amount.of(found.words("count"));
        Grain grain = unit.counted().grain();
        if (grain == null || amount.isOpen()) {
            return Meaning.date("FUTURE_REF");
        }
        long steps = (long) amount.whole() * unit.each();
        if (found.has("now")) {
            return narrative.relative(steps, grain);
        }
        Meaning day = days.meaning(found, "day", narrative);
        return day == null || day.when() == null
                ? null
                : Meaning.date(new When(grain.plus(day.when().start(), steps), Grain.DAY));
    }
}

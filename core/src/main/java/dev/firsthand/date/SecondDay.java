package dev.firsthand.date;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** The “25” of “April 24 and 25” or “April 24-25”: in the month just named. */
final class SecondDay implements Rule {

    private static final Form FORM = Form.of(
            "second day",
            Trigger.MONTH,
            "(?<={month} \\d{1,2}(?: and | to | or |, |-|–))(?<day>{dayno})(?! {month}|[,:.]\\d|-|%| percent)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        When last = narrative.reference(Grain.DAY);
        if (last == null) {
            return null;
        }
        try {
            int day = Integer.parseInt(found.words("day").replaceAll("\\D", ""));
            return Meaning.date(new When(last.start().withDayOfMonth(day), Grain.DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package dev.firsthand.date;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The “25” of “April 24 and 25” or “April 24-25”: in the month just named. */
final class SecondDay implements Rule {

    private static final Pattern PATTERN = Wording.of(
            "(?<={month} \\d{1,2}(?: and | to | or |, |-|–))(?<day>{dayno})(?! {month}|[,:.]\\d|-|%| percent)");

    @Override
    public String name() {
        return "second day";
    }

    @Override
    public Trigger trigger() {
        return Trigger.MONTH;
    }

    @Override
    public Pattern pattern() {
        return PATTERN;
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

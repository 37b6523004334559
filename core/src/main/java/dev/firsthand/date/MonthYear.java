package dev.firsthand.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “July 1997”, “early March, 1998”, “the summer months of June 1999”: a month of a year. */
final class MonthYear implements Rule {

    private static final Pattern PATTERN = Wording.of(
            "(?:(?:early|late|mid)[ -]|the (?:end|beginning|start|middle) of )?(?<month>{month})(?:,? | of )(?<year>{year})(?![,]\\d)");

    @Override
    public String name() {
        return "month and year";
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
        return Meaning.date(new When(
                LocalDate.of(Integer.parseInt(found.words("year")), Calendar.month(found.words("month")), 1),
                Grain.MONTH));
    }
}

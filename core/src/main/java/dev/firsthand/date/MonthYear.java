package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “July 1997”, “early March, 1998”, “the summer months of June 1999”: a month of a year. */
final class MonthYear implements Rule {

    private static final Form FORM = Form.of(
            "month and year",
            Trigger.MONTH,
            "(?:(?:early|late|mid)[ -]|the (?:end|beginning|start|middle) of )?(?<month>{month})(?:,? | of )(?<year>{yearword})(?![,]\\d)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return Meaning.date(new When(
                LocalDate.of(YearWord.of(found.words("year")), Calendar.month(found.words("month")), 1), Grain.MONTH));
    }
}

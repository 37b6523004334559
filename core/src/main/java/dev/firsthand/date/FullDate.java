package dev.firsthand.date;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** “June 20, 2023”, “20 June 2023”, “Tuesday, the 20th of June, 2023”. */
final class FullDate implements Rule {

    private static final Form FORM = Form.of(
            "date in full",
            Trigger.MONTH,
            "(?:(?:{weekday}|{shortday}),? (?:the )?)?"
                    + "(?:(?<month>{month}) (?:the )?(?<day>{dayno})|(?<day2>{dayno}) (?:of )?(?<month2>{month}|{mon}))"
                    + "(?:, ?| of | )(?<year>{year})");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        Month month = Calendar.month(found.words(found.has("month") ? "month" : "month2"));
        int day =
                Integer.parseInt(found.words(found.has("day") ? "day" : "day2").replaceAll("\\D", ""));
        int year = Integer.parseInt(found.words("year"));
        if (day > month.length(LocalDate.of(year, 1, 1).isLeapYear())) {
            return null;
        }
        return Meaning.date(new When(LocalDate.of(year, month, day), Grain.DAY));
    }
}

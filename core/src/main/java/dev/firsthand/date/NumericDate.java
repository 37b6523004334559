package dev.firsthand.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * “06/20/2023”, “20.06.2023”, “11/02/89”. With slashes the month stands first, as American papers have it, unless it
 * cannot; with full stops the day does. Two digits mean a year between 1930 and 2029.
 */
final class NumericDate implements Rule {

    private static final Form FORM = Form.of(
            "numeric date",
            Trigger.NUMERIC,
            "(?<![-/.,$])(?:(?<a>[0-3]?\\d)(?<mark>[/.])(?<b>[0-3]?\\d)\\k<mark>(?<year>{year}|\\d\\d))(?![-/%]|[.,]\\d)");

    private static final int FIRST_TWO_DIGIT_YEAR = 30;

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int a = Integer.parseInt(found.words("a"));
        int b = Integer.parseInt(found.words("b"));
        boolean monthFirst = found.words("mark").equals("/") ? a <= 12 : b > 12;
        try {
            LocalDate day = LocalDate.of(year(found.words("year")), monthFirst ? a : b, monthFirst ? b : a);
            return Meaning.date(new When(day, Grain.DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < FIRST_TWO_DIGIT_YEAR ? 2000 + year : 1900 + year;
    }
}

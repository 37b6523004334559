package dev.firsthand.date;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** “Q3 2022”, “Q1”, “H1 2023”, “FY2022”: as companies abbreviate. */
final class QuarterCode implements Rule {

    private static final Form FORM = Form.of(
            "quarter in short",
            Trigger.QUARTER,
            "(?-i:Q(?<quarter>[1-4])|H(?<half>[12])(?= ?(?:of |FY ?)?{year})|FY(?= ?(?:{year}|\\d\\d(?!\\d))))"
                    + "(?:(?: |,? of |(?<=FY))?(?:FY ?)?(?<year>{year})|(?<=FY) ?(?<short>\\d\\d))?");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (!found.has("quarter") && !found.has("half")) {
            int year = found.has("year")
                    ? Integer.parseInt(found.words("year"))
                    : ShortYear.of(found.words("short"), narrative);
            return Meaning.date(new When(LocalDate.of(year, 1, 1), Grain.YEAR));
        }
        boolean half = found.has("half");
        Grain grain = half ? Grain.HALF : Grain.QUARTER;
        int number = Integer.parseInt(found.words(half ? "half" : "quarter"));
        Month month = Month.of(half ? 6 * number - 5 : 3 * number - 2);
        When when = found.has("year")
                ? new When(LocalDate.of(Integer.parseInt(found.words("year")), month, 1), grain)
                : narrative.named(month, grain, Tense.around(found));
        if (when == null) {
            return Meaning.date("XXXX-" + (half ? "H" : "Q") + number);
        }
        narrative.reports(when, false);
        return Meaning.date(when);
    }
}

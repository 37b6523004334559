package dev.firsthand.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “2023-06-20”, “2023-06-20T14:05”. */
final class IsoDate implements Rule {

    private static final Form FORM = Form.of(
            "iso date",
            Trigger.NUMERIC,
            "(?<![-/.])(?<year>{year})-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?:[T ](?<time>[0-2]\\d:[0-5]\\d))?(?![-/]\\d)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        try {
            LocalDate day =
                    LocalDate.parse(found.words("year") + "-" + found.words("month") + "-" + found.words("day"));
            Meaning date = Meaning.date(new When(day, Grain.DAY));
            return found.has("time") ? date.at("T" + found.words("time")) : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

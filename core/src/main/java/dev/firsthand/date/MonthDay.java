package dev.firsthand.date;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/** “Nov. 25”, “the 3rd of March”, “Tuesday, June 20”: in the year that tense and nearness tell. */
final class MonthDay implements Rule {

    private static final Form FORM = Form.of(
            "month and day",
            Trigger.MONTH,
            "(?:(?:this |last |next )?(?:coming )?(?:{weekday}|{shortday}),? (?:the )?)?"
                    + "(?:(?<month>{month}) (?:the )?(?<day>{dayno})(?![:.]\\d|,\\d{3}|%)"
                    + "|(?<day2>{dayno}) (?:of )?(?<month2>{month})"
                    + "|(?<month3>{month}) (?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))");

    private static final java.util.List<String> ORDINALS = java.util.List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        Month month =
                Calendar.month(found.words(found.has("month") ? "month" : found.has("month2") ? "month2" : "month3"));
        int day = dayOfMonth(found);
        if (day > month.maxLength()) {
            return null;
        }
        Tense tense = Tense.around(found);
        When when = narrative.day(month, day, tense);
        return when != null ? Meaning.date(when) : Meaning.date("XXXX-%02d-%02d".formatted(month.getValue(), day));
    }

    private static int dayOfMonth(Found found) {
        if (found.has("word")) {
            return ORDINALS.indexOf(found.words("word")) + 1;
        }
        return Integer.parseInt(found.words(found.has("day") ? "day" : "day2").replaceAll("\\D", ""));
    }
}

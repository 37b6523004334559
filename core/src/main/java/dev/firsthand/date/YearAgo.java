package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “a year ago”, “a year earlier” as results have it: the same stretch of the year before. */
final class YearAgo implements Rule {

    private static final Form FORM = Form.of(
            "year ago",
            Trigger.UNIT,
            "(?:(?:about|around|almost|nearly|just|more than|over) )?(?:a|one) year (?<word>ago|earlier|before|later)(?! (?:the|he|she|it|they|his|her))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        When period = narrative.period();
        When told = narrative.reference(Grain.YEAR);
        if (told == null) {
            return Meaning.date(found.words("word").equals("later") ? "FUTURE_REF" : "PAST_REF");
        }
        if (found.words("word").equals("later")) {
            return Meaning.date(told.plus(1));
        }
        if (period != null) {
            return Meaning.date(period.years(-1));
        }
        return found.words("word").equals("ago") ? narrative.relative(-1, Grain.YEAR) : Meaning.date(told.plus(-1));
    }
}

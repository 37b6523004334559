package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “every day”, “each year”, “every two years”, “daily”, “annually”: sets. */
final class Every implements Rule {

    private static final Form FORM = Form.of(
            "every",
            Trigger.UNIT,
            "(?:every|each) (?:(?<other>other) |(?<count>{count}|few|couple of) )?(?<unit>{unit})s?"
                    + "|(?<adverb>daily|weekly|monthly|yearly|annually|quarterly|nightly|hourly)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("adverb")) {
            return Meaning.set(
                    switch (found.words("adverb")) {
                        case "daily" -> "P1D";
                        case "nightly" -> "XXXX-XX-XXTNI";
                        case "hourly" -> "PT1H";
                        case "weekly" -> "P1W";
                        case "monthly" -> "P1M";
                        case "quarterly" -> "P3M";
                        default -> "P1Y";
                    });
        }
        Amount amount = found.has("other")
                ? new Amount(2, false)
                : found.has("count") ? Amount.of(found.words("count")) : new Amount(1, false);
        return Meaning.set(Unit.of(found.words("unit")).times(amount));
    }
}

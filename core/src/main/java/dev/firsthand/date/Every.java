package dev.firsthand.date;

import java.util.regex.Pattern;
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
        if (found.has("adverb") && !tellsHowOften(found)) {
            return null;
        }
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

    /** “8.5 % annually”, “10,000 lorries yearly”: a rate. */
    private static final Pattern RATE =
            Pattern.compile("(?:\\d|\\b(?:percent|per cent|thousand|hundred|[mb]illion)\\b)[^ ]*(?: [^ ]+){0,2} $");

    private static final Pattern AVERAGE = Pattern.compile("\\baverage $");

    /** A noun that what is told of each quarter or in each issue belongs to. */
    private static final Pattern NOUN = Pattern.compile(
            "^ (?!(?:in|on|at|to|by|and|or|until|since|from|for|with|as|but|if|when|while|under|over|after|before)\\b)\\p{L}");

    /** Neither a rate nor a loss or dividend of a quarter. */
    private static boolean tellsHowOften(Found found) {
        String before = found.before(40);
        return switch (found.words("adverb")) {
            case "annually", "yearly" -> !RATE.matcher(before).find();
            case "quarterly" -> !NOUN.matcher(found.after(8)).find();
            case "daily", "weekly", "monthly" -> !AVERAGE.matcher(before).find();
            default -> true;
        };
    }
}

package dev.firsthand.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “three days”, “a two-week strike”, “the past 20 years”, “half an hour”, “a year and a half”. */
final class Duration implements Rule {

    private static final Form FORM = Form.of(
            "duration",
            Trigger.UNIT,
            "(?<part>(?:a )?quarter[- ](?:of a )?century)|(?:the )?(?:(?:last|past|next|first|final|coming|previous|recent|over|nearly|almost|about|at least|more than"
                    + "|less than|up to|some|another|early) ){0,2}"
                    + "(?:(?:(?<count>{count}|{open}|an?(?= |-))|(?<half>half[ -]an?))"
                    + "(?: or (?:two|so)|(?: to | or |-)(?:{count}))?[ -])"
                    + "(?:more |full |whole |straight |consecutive |long |additional |extra |solid |trading[ -]|business "
                    + "|working |calendar |crucial |short )?(?<unit>{unit})s?(?<and> and a half)?(?:-long)?");

    /** Results told for nine months are compared with those of a year, not of a quarter. */
    private static final int NINE_MONTHS = 9;

    private static final Pattern RATED = Pattern.compile("(?:-|(?:\\d|illion|thousand|hundred|percent|per cent|cents?|%"
            + "|\\bonce|\\btwice|times"
            + "|[^s]s(?<!\\b(?:lasts|takes|is|was|has|this|as|less|spends|spans|us|plus|covers|needs)))[ \u00A0])$");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("part")) {
            return Meaning.duration("P25Y");
        }
        if (isRate(found) || isShare(found) || isOrdinal(found)) {
            return null;
        }
        if (isSomeDay(found)) {
            return Meaning.date("FUTURE_REF");
        }
        Amount amount = amount(found);
        Unit unit = Unit.of(found.words("unit"));
        LocalDate published = narrative.published();
        if (unit == Unit.MONTH && amount.whole() == NINE_MONTHS && published != null) {
            narrative.reports(new When(published, Grain.YEAR), false);
        }
        return Meaning.duration(unit.times(amount));
    }

    /** “$5 a year”, “four flights a week”: how often, not how long. */
    private static boolean isRate(Found found) {
        return found.words("count").matches("an?")
                && found.match().start() == found.match().start("count")
                && RATED.matcher(found.before(16)).find();
    }

    /** “Three-quarters” or “a quarter” of something. */
    private static boolean isShare(Found found) {
        return found.words("unit").equals("quarter")
                && (found.match().group().contains("-") || found.words("count").equals("a"));
    }

    private static final Pattern BEFORE_SOME_DAY =
            Pattern.compile("\\b(?:will|would|could|might|may|can|to|he|she|they|we) $");

    /** “Hopes to fly one day”, “they would one day return”: some day to come. */
    private static boolean isSomeDay(Found found) {
        return found.match().group().equals("one day")
                && BEFORE_SOME_DAY.matcher(found.before(8)).find();
    }

    private static Amount amount(Found found) {
        if (found.has("half")) {
            return new Amount(0, true);
        }
        Amount amount = isOfNoun(found) ? Amount.OPEN : Amount.of(found.words("count"));
        return found.has("and") ? new Amount(amount.whole(), true) : amount;
    }

    /** “A months-long siege”: the article is that of the siege. */
    private static boolean isOfNoun(Found found) {
        int end = found.match().end("unit");
        return found.words("count").matches("an?")
                && end < found.match().end()
                && found.chars().charAt(end) == 's';
    }

    /** “A second” of something. */
    private static boolean isOrdinal(Found found) {
        return found.words("unit").equals("second") && !found.match().group().endsWith("s");
    }
}

package dev.firsthand.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “three days”, “a two-week strike”, “the past 20 years”, “for months”, “a year and a half”. */
final class Duration implements Rule {

    private static final Pattern PATTERN = Wording.of(
            "(?:the )?(?:(?:last|past|next|first|final|coming|previous|recent|over|nearly|almost|about|at least|more than|less than|up to|some|another|early) ){0,2}"
                    + "(?:(?:(?<count>{count}|{open}|an?(?= |-)(?! (?:number|half)))|(?<half>half[ -]an?))(?: or (?:two|so)|(?: to | or |-)(?:{count}))?[ -])"
                    + "(?:more |full |whole |straight |consecutive |long |additional |extra |solid |trading[ -]|business |working |calendar |crucial |short )?(?<unit>{unit})s?(?<and> and a half)?(?:-long)?"
                    + "|(?:(?:in|over) )?(?:the )?(?<which>past|last|recent|coming|next|first|early|final|previous|ensuing|intervening) (?<plural>days|weeks|months|quarters|years|decades|hours|minutes|centuries|day|week|month|year|decade|hour)"
                    + "|(?<bare>(?:days|weeks|months|years|decades|centuries|hours|minutes))(?:-long)?(?! (?:old|of age))");

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Trigger trigger() {
        return Trigger.UNIT;
    }

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("bare")) {
            return Meaning.duration(Unit.of(found.words("bare")).times(Amount.OPEN));
        }
        if (found.has("plural")) {
            String words = found.words("plural");
            return Meaning.duration(Unit.of(words).times(words.endsWith("s") ? Amount.OPEN : new Amount(1, false)));
        }
        Amount amount = found.has("half") ? new Amount(0, true) : Amount.of(found.words("count"));
        if (found.has("and")) {
            amount = new Amount(amount.whole(), true);
        }
        if (isRate(found) || isShare(found)) {
            return null;
        }
        if (found.words("unit").equals("second") && !found.match().group().endsWith("s")) {
            return null;
        }
        Unit unit = Unit.of(found.words("unit"));
        if (unit == Unit.MONTH && amount.whole() == 9) {
            LocalDate published = narrative.published();
            if (published != null) {
                narrative.reports(new When(published, Grain.YEAR));
            }
        }
        return Meaning.duration(unit.times(amount));
    }

    /** “$5 a year”, “four flights a week”: how often, not how long. */
    private static boolean isRate(Found found) {
        return found.words("count").matches("an?")
                && !found.match().group().contains("than")
                && found.match().start() == found.match().start("count")
                && RATED.matcher(found.before(16)).find();
    }

    /** “Three-quarters” of something. */
    private static boolean isShare(Found found) {
        return found.words("unit").equals("quarter") && found.match().group().contains("-");
    }

    private static final Pattern RATED = Pattern.compile(
            "(?:\\d|illion|thousand|hundred|percent|per cent|cents?|%|\\bonce|\\btwice|times|(?<!\\b(?:lasts|takes|is|was|has|this|as|less|spends|spans|us|plus|covers|needs))[^s]s)[ \u00A0]$");
}

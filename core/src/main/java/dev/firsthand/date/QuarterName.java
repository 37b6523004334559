package dev.firsthand.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** “the third quarter”, “fiscal first-quarter”, “the fourth quarter of 1990”, “next year’s first half”. */
final class QuarterName implements Rule {

    private static final Form FORM = Form.of(
            "quarter",
            Trigger.QUARTER,
            "(?:the |its |their |an? )?(?:(?<back>year-ago|year-earlier|prior-year|comparable) )?(?:(?<which>this|last|next) year['’]s )?(?:(?<yearfirst>{year})(?:['’]s)? )?(?<fiscal>fiscal(?:[ -](?<fyear>{year}))?['’]?s?[- ]?)?(?:flat |strong |weak |record )?"
                    + "(?<number>{ordinal}|(?:last|final)(?= (?:quarter|half) of (?:{year}|(?:the|this|last|next) year)))[- ](?:fiscal[- ])?(?<kind>quarter|half|calendar quarter)(?:[- ](?:of |in )?(?:fiscal )?(?:(?<year>{year})|(?:of )?(?<rel>this|last|next|the) year))?");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        boolean half = found.words("kind").equals("half");
        int number = number(found.words("number"), half);
        if (half && number > 2) {
            return null;
        }
        Grain grain = half ? Grain.HALF : Grain.QUARTER;
        Month month = Month.of(half ? 6 * number - 5 : 3 * number - 2);
        When when = when(month, grain, found, narrative);
        if (when == null) {
            return Meaning.date(half ? "XXXX-H" + number : "XXXX-Q" + number);
        }
        narrative.reports(when, isOver(found));
        return Meaning.date(when);
    }

    private static final List<String> NUMBERS = List.of("first", "second", "third", "fourth");

    /** “Reported fourth-quarter earnings”, “its fourth quarter ended Sept. 30”. */
    private static boolean isOver(Found found) {
        Tense tense = Tense.around(found);
        return tense == Tense.PAST || tense == Tense.JUST_PAST;
    }

    private static int number(String words, boolean half) {
        if (words.equals("last") || words.equals("final")) {
            return half ? 2 : 4;
        }
        return Character.isDigit(words.charAt(0)) ? words.charAt(0) - '0' : NUMBERS.indexOf(words) + 1;
    }

    private static @Nullable When when(Month month, Grain grain, Found found, Narrative narrative) {
        for (String group : List.of("year", "yearfirst", "fyear")) {
            if (found.has(group)) {
                return new When(LocalDate.of(Integer.parseInt(found.words(group)), month, 1), grain);
            }
        }
        LocalDate published = narrative.published();
        if (published == null) {
            return null;
        }
        if (found.has("back")) {
            return new When(LocalDate.of(published.getYear() - 1, month, 1), grain);
        }
        String which = found.has("which") ? found.words("which") : found.words("rel");
        When here = new When(LocalDate.of(published.getYear(), month, 1), grain);
        return switch (which) {
            case "last" -> here.years(-1);
            case "next" -> here.years(1);
            case "this", "the" -> here;
            default -> {
                Tense tense = Tense.around(found);
                yield narrative.named(
                        month, grain, found.has("fiscal") && tense != Tense.FUTURE ? Tense.JUST_PAST : tense);
            }
        };
    }
}

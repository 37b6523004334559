package dev.firsthand.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a duration leads that is counted from a date named after it: “four months after the June 2022 vote”. TimeML 1.2.1
 * gives it a begin point, an end point, and an expression without words for the one of them that is not named.
 */
final class Anchor {

    /** No more than a noun phrase or a short clause may stand between, in code points. */
    static final int REACH = 80;

    private static final Pattern COUNTED = Pattern.compile("P(\\d{1,4})([DWMY])");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s+(after|following|before|prior to)\\s[^.,;:!?()“”\"–—]*+");

    private Anchor() {}

    /**
     * The TIMEX3 value of the date a duration leads to, or null if the words between do not tie the two together or the date
     * is too vague to count from.
     *
     * @param between the text from the end of the duration to the beginning of the date
     */
    static @Nullable String leadsTo(String duration, String between, When date) {
        Matcher counted = COUNTED.matcher(duration);
        Matcher words = BETWEEN.matcher(between);
        if (!counted.matches() || !words.matches() || between.contains("\n\n")) {
            return null;
        }
        Grain unit = switch (counted.group(2)) {
            case "D" -> Grain.DAY;
            case "W" -> Grain.WEEK;
            case "M" -> Grain.MONTH;
            default -> Grain.YEAR;
        };
        boolean back = words.group(1).equals("before") || words.group(1).equals("prior to");
        long steps = Long.parseLong(counted.group(1)) * (back ? -1 : 1);
        if (unit == Grain.WEEK && date.grain() == Grain.DAY) {
            return date.plus(7 * steps).value();
        }
        return date.within(unit) ? date.as(unit).plus(steps).value() : null;
    }
}

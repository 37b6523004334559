package dev.firsthand.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates in the forms in which outlets print the day of publication: ISO 8601, American, British. */
final class StatedDates {

    /**
     * @param start where it begins
     * @param end where it ends
     * @param value ISO 8601, with the time if it is written in that form
     * @param day null if no year is given, or if day and month cannot be told apart
     */
    record Found(
            int start,
            int end,
            @Nullable String value,
            @Nullable LocalDate day) {}

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    /** Where a word begins, also one that lost the space before it: “LambDecember 20, 2023”. */
    private static final String EDGE = "(?:\\b|(?<=(?-i:\\p{Ll}))(?=(?-i:\\p{Lu})))";

    private static final Pattern ANY_MONTH =
            Pattern.compile("(?i)" + EDGE + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<value>(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)"
                    + "(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?)(?!\\d)");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "[/.](?<month>\\d\\d?)[/.](?<day>\\d\\d?)(?!\\d)");

    private static final Pattern AMERICAN = Pattern.compile("(?i)" + EDGE + MONTH
            + "\\.?[ -](?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[,.]? {0,2}" + YEAR + "(?![\\d]{3}))?");

    private static final Pattern BRITISH =
            Pattern.compile("(?i)(?<![\\d:.])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH
                    + "\\b\\.?(?:[, -]{1,2}" + YEAR + "(?!\\d))?");

    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d/.])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)(?!\\d)");

    /** “12/22/23 11:35 AM”: only before a time of day is it no fraction and no score. */
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\d/.])(?<first>\\d{1,2})(?<mark>/)(?<second>\\d{1,2})/(?<year>\\d\\d)(?=,?(?: at)? \\d{1,2}:\\d\\d)");

    private StatedDates() {}

    /** The dates in a string, in text order, none overlapping. */
    static List<Found> in(String text) {
        List<Pattern> shapes = shapes(text);
        return shapes.isEmpty() ? List.of() : in(text, shapes);
    }

    private static List<Found> in(String text, List<Pattern> shapes) {
        List<Found> all = new ArrayList<>();
        for (Pattern pattern : shapes) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                all.add(pattern == FIGURES || pattern == SHORT ? figures(matcher) : found(matcher, pattern == ISO));
            }
        }
        all.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Found> kept = new ArrayList<>();
        for (Found found : all) {
            if (kept.isEmpty() || kept.getLast().end() <= found.start()) {
                kept.add(found);
            }
        }
        return kept;
    }

    /** The shapes that are worth looking for: dates have figures, and marks or a month between them. */
    private static List<Pattern> shapes(String text) {
        if (!Clue.digit(text)) {
            return List.of();
        }
        boolean marked = text.indexOf('/') >= 0 || text.indexOf('.') >= 0 || text.indexOf('-') >= 0;
        boolean month = ANY_MONTH.matcher(text).find();
        if (marked) {
            return month
                    ? List.of(ISO, YEAR_FIRST, BRITISH, AMERICAN, FIGURES, SHORT)
                    : List.of(ISO, YEAR_FIRST, FIGURES, SHORT);
        }
        return month ? List.of(BRITISH, AMERICAN) : List.of();
    }

    private static Found found(Matcher matcher, boolean iso) {
        String year = matcher.group("year");
        LocalDate day = year == null ? null : day(year, month(matcher.group("month")), matcher.group("day"));
        String value = day == null ? null : iso ? matcher.group("value") : day.toString();
        return new Found(matcher.start(), matcher.end(), value, day);
    }

    /** Day and month in figures are told apart only where one of them is past 12, or both are the same. */
    private static Found figures(Matcher matcher) {
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        boolean dots = matcher.group("mark").equals(".");
        String year = matcher.group("year").length() == 2 ? "20" + matcher.group("year") : matcher.group("year");
        LocalDate day = null;
        if (first > 12 || first == second || dots) {
            day = day(year, second, matcher.group("first"));
        } else if (second > 12) {
            day = day(year, first, matcher.group("second"));
        }
        return new Found(matcher.start(), matcher.end(), day == null ? null : day.toString(), day);
    }

    private static int month(String words) {
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : MONTHS.indexOf(words.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package dev.firsthand.clean;

import dev.firsthand.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that hold nothing but when a report was published or updated. */
final class DateWords {

    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b\\d{1,2}(?:[:.]\\d\\d){1,2}(?: ?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?|\\b\\d{4} ?(?=GMT|ET|EST|EDT|BST|UTC|hrs)");

    private static final Pattern ZONE = Pattern.compile(
            "\\b(?:GMT|UTC|BST|CET|CEST|IST|[ECMP][SD]?T|[AJK]ST|AEST|AEDT|SGT|HKT|Z)\\b(?:[+-]\\d{1,2}(?::\\d\\d)?)?|[+-]\\d\\d:?\\d\\d\\b"
                    + "|(?i)\\b(?:eastern|pacific|central|mountain|local)(?: standard| daylight)?(?: time)?\\b");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:first |originally |last |date )?(?:published|updated?|posted|modified"
                    + "|created|issued|edited|amended|changed|released|uploaded|dated|date|time|timestamp)(?: ?(?:on|at))?\\b:?");

    private static final Pattern AGO = Pattern.compile(
            "(?i)\\b\\d{1,3} (?:second|minute|min|hour|hr|day|week|month|year)s? ago\\b|\\b\\d{1,3}[- ](?:minute|min)s? read\\b|\\b(?:estimated )?read(?:ing)? time:? \\d{1,3}(?: min(?:ute)?s?)?\\b|\\bmin(?:ute)? read\\b");

    private static final Pattern REST = Pattern.compile("(?i)\\b(?:on|at|the|of|and)\\b|[\\s\\p{P}\\p{S}\\d]+");

    /** Every word that the patterns above know. */
    private static final Set<String> WORDS = Set.copyOf(Lexicon.lines(DateWords.class, "date-words.txt"));

    private DateWords() {}

    /** Whether it holds a date and nothing besides dates, times and words like “Updated”. */
    static boolean isAll(String line) {
        if (!Clue.digit(line) || hasForeignWord(line)) {
            return false;
        }
        List<StatedDates.Found> dates = StatedDates.in(line);
        boolean labelled = LABEL.matcher(line).find();
        if (dates.isEmpty()
                && !(labelled && TIME.matcher(line).find())
                && !AGO.matcher(line).find()) {
            return false;
        }
        return without(line).isEmpty();
    }

    /** Whether a word stands in it that dates and their labels never have; spares most lines the patterns. */
    private static boolean hasForeignWord(String line) {
        int at = 0;
        while (at < line.length()) {
            int end = at;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            boolean joined = at > 0 && Character.isDigit(line.charAt(at - 1));
            if (end > at && !joined && !isWord(line.substring(at, end))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** Whether it is a word of dates, times and their labels, in any case. */
    static boolean isWord(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it begins with a word like “Published” or “Updated”. */
    static boolean isLabelled(String line) {
        return LABEL.matcher(line).lookingAt();
    }

    /** The line with every date, time and date label taken out, each leaving a bar. */
    static String blanked(String line) {
        StringBuilder out = new StringBuilder(line);
        List<StatedDates.Found> dates = StatedDates.in(line);
        for (StatedDates.Found date : dates.reversed()) {
            out.replace(date.start(), date.end(), " | ");
        }
        String left = out.toString();
        for (Pattern pattern : List.of(AGO, TIME, LABEL)) {
            left = pattern.matcher(left).replaceAll(" | ");
        }
        return dates.isEmpty()
                ? left
                : ZONE.matcher(WEEKDAY.matcher(left).replaceAll(" | ")).replaceAll(" | ");
    }

    private static String without(String line) {
        String left = blanked(line);
        for (Pattern pattern : List.of(ZONE, WEEKDAY, REST)) {
            left = pattern.matcher(left).replaceAll(" ");
        }
        return left.strip();
    }
}

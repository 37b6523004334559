package dev.firsthand.intake.kind;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as feeds, dumps and mails write it: ISO 8601 in all its forms, RFC 5322 with its old zones, seconds or
 * milliseconds since 1970, a month's name between figures.
 */
public final class Stamp {

    private static final String TIME =
            "(?:[T\\s,]{0,3}(?:at )?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?\\s?([ap]\\.?m\\.?)?"
                    + "\\s?(Z|UTC|GMT|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?)?.{0,20}";

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)" + TIME);
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?()(Z|[+-]\\d{4})?)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:[A-Za-z]{3,9}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})(?!\\d)"
                    + TIME);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:[A-Za-z]{3,9}\\.?,? )?([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)" + TIME);
    private static final Pattern SINCE_1970 = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d{1,9})?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));

    private Stamp() {}

    /** The moment as ISO 8601, as exact as it is written; null if it is none. */
    public static @Nullable String of(String written) {
        String text = written.strip();
        if (text.length() > 80) {
            return null;
        }
        try {
            return read(text);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable String read(String text) {
        Matcher since = SINCE_1970.matcher(text);
        if (since.matches()) {
            long number = Long.parseLong(since.group(1));
            return Instant.ofEpochSecond(since.group(1).length() > 10 ? number / 1000 : number)
                    .toString();
        }
        for (Pattern figures : List.of(ISO, BASIC)) {
            Matcher m = figures.matcher(text);
            if (m.matches()) {
                return stamp(m, m.group(1), number(m.group(2)), m.group(3));
            }
        }
        Matcher m = DAY_FIRST.matcher(text);
        if (m.matches()) {
            return stamp(m, m.group(3), month(m.group(2)), m.group(1));
        }
        m = MONTH_FIRST.matcher(text);
        return m.matches() ? stamp(m, m.group(3), month(m.group(1)), m.group(2)) : null;
    }

    /** Group 4 to 8 are hour, minute, second, half of the day and zone. */
    private static String stamp(Matcher m, String year, int month, String day) {
        int full = year.length() == 2 ? 2000 + number(year) : number(year);
        LocalDate date = LocalDate.of(full, month, number(day));
        if (m.group(4) == null) {
            return date.toString();
        }
        LocalTime time = LocalTime.of(
                hour(number(m.group(4)), m.group(7)), number(m.group(5)), m.group(6) == null ? 0 : number(m.group(6)));
        return date + "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(time) + zone(m.group(8));
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || half.isEmpty()) {
            return hour;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        return zone.startsWith("+") || zone.startsWith("-")
                ? ZoneOffset.of(zone).getId()
                : ZONES.getOrDefault(zone, "");
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

package dev.firsthand.intake.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages declare them to programs, made ISO 8601: near-ISO forms, RFC 1123, seconds since 1970, “Dec 21, 2023”. */
final class Stamp {

    private static final Pattern ISO = Pattern.compile(
            "(?<day>\\d{4}-\\d{2}-\\d{2})(?:[T ]\\s?(?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})?\\s?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?.*");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:\\D.*)?");
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\p{L}{3,9},? )?(?:(?<month>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,?|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>\\p{L}{3,9})\\.?,?) (?<year>\\d{4})\\b.*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final int LONGEST = 64;

    private Stamp() {}

    /** The date or date and time, or null if it is none. */
    static @Nullable String iso(String value) {
        String stamp = value.strip();
        if (stamp.length() > LONGEST || stamp.isEmpty()) {
            return null;
        }
        try {
            return read(stamp);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String read(String stamp) {
        Matcher iso = ISO.matcher(stamp);
        if (iso.matches()) {
            return LocalDate.parse(iso.group("day")) + time(iso);
        }
        Matcher compact = COMPACT.matcher(stamp);
        if (compact.matches()) {
            return day(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3));
        }
        Matcher slashed = SLASHED.matcher(stamp);
        if (slashed.matches()) {
            return day(slashed.group(1), Integer.parseInt(slashed.group(2)), slashed.group(3));
        }
        if (SECONDS.matcher(stamp).matches()) {
            Instant at = Instant.ofEpochSecond(Long.parseLong(stamp.substring(0, 10)));
            return DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
        }
        return inWords(stamp);
    }

    private static String time(Matcher iso) {
        String time = iso.group("time");
        if (time == null) {
            return "";
        }
        String zone = iso.group("zone");
        boolean bare = zone != null && zone.length() == 5;
        return "T" + time + (zone == null ? "" : bare ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
    }

    private static @Nullable String inWords(String stamp) {
        Matcher words = WORDS.matcher(stamp);
        if (!words.matches()) {
            return null;
        }
        boolean american = words.group("month") != null;
        String name = american ? words.group("month") : words.group("month2");
        int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return month == 0 ? null : day(words.group("year"), month, american ? words.group("day") : words.group("day2"));
    }

    private static String day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString();
    }
}

package dev.firsthand.app.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people read them. */
public final class Days {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter IN_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Days() {}

    /** The day that a TIMEX3 value names exactly, or null if it names a longer or another time. */
    static @Nullable LocalDate of(String timex) {
        if (!timex.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
            return null;
        }
        try {
            return LocalDate.parse(timex.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** {@code 14 October 2025}. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** {@code 14–16 October 2025}, as short as it can be said; {@code no date} if neither is known. */
    public static String range(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return first != null ? full(first) : last != null ? full(last) : "no date";
        }
        if (first.equals(last)) {
            return full(first);
        }
        if (first.getYear() != last.getYear()) {
            return full(first) + " – " + full(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + full(last)
                : IN_YEAR.format(first) + " – " + full(last);
    }
}

package dev.firsthand.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** The names of months, weekdays, seasons and times of day. */
final class Calendar {

    /** By month of beginning: March, June, September, December. */
    static final List<String> SEASON_CODES = List.of("SP", "SU", "FA", "WI");

    private Calendar() {}

    /** The month of a name or abbreviation, told by its first three letters. */
    static Month month(String name) {
        String key = key(name);
        for (Month month : Month.values()) {
            if (key(month.name()).equals(key)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month is called “%s”".formatted(name));
    }

    /** The weekday of a name or abbreviation, told by its first three letters. */
    static DayOfWeek weekday(String name) {
        String key = key(name);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (key(day.name()).equals(key)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday is called “%s”".formatted(name));
    }

    /** The month a season begins in. */
    static Month season(String name) {
        return switch (key(name)) {
            case "spr" -> Month.MARCH;
            case "sum" -> Month.JUNE;
            case "win" -> Month.DECEMBER;
            default -> Month.SEPTEMBER;
        };
    }

    /** The TIMEX3 suffix of a time of day. */
    static String partOfDay(String name) {
        return switch (key(name)) {
            case "mor", "daw" -> "TMO";
            case "aft" -> "TAF";
            case "eve", "dus" -> "TEV";
            case "lun", "mid" -> "TMI";
            default -> "TNI";
        };
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).substring(0, 3);
    }
}

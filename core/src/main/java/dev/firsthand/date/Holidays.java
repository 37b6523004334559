package dev.firsthand.date;

import dev.firsthand.text.Lexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The days that have names of their own, and when they fall. */
final class Holidays {

    /** A feast and the day it falls on in each year. */
    interface Feast {
        LocalDate in(int year);
    }

    private static final Map<String, Feast> FEASTS = feasts();

    private Holidays() {}

    private static Map<String, Feast> feasts() {
        Map<String, Feast> feasts = new LinkedHashMap<>();
        Lexicon.rows(Holidays.class, "holidays.txt").forEach(row -> feasts.put(row.getFirst(), feast(row.getLast())));
        return feasts;
    }

    private static Feast feast(String rule) {
        String[] fields = rule.split("-");
        if (rule.equals("ELECTION")) {
            return year -> LocalDate.of(year, 11, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                    .plusDays(1);
        }
        if (rule.startsWith("E")) {
            int days = Integer.parseInt(rule.substring(1));
            return year -> easter(year).plusDays(days);
        }
        if (fields.length == 2) {
            return year -> MonthDay.parse("--" + rule).atYear(year);
        }
        int month = Integer.parseInt(fields[0]);
        int which = fields[1].equals("L") ? -1 : Integer.parseInt(fields[1]);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(fields[2]));
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    /** Patterns of the names, longer before shorter. */
    static List<String> names() {
        return FEASTS.keySet().stream()
                .map(name -> name.replace(".", "\\.?").replace("'", "['’]"))
                .toList();
    }

    /**
     * The holiday of a name in lower case.
     *
     * @throws IllegalArgumentException if the list has none of that name
     */
    static Feast called(String name) {
        Feast feast = FEASTS.get(name.replace('’', '\''));
        if (feast == null) {
            throw new IllegalArgumentException("no holiday is called “%s”".formatted(name));
        }
        return feast;
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}

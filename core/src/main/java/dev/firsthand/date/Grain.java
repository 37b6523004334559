package dev.firsthand.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How long a stretch of the calendar is: its first day, the step to the next, and its TIMEX3 value. */
enum Grain {
    CENTURY {
        @Override
        LocalDate floor(LocalDate day) {
            return yearFloor(day, 100);
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusYears(100 * steps);
        }

        @Override
        String value(LocalDate start) {
            return "%02d".formatted(start.getYear() / 100);
        }
    },
    DECADE {
        @Override
        LocalDate floor(LocalDate day) {
            return yearFloor(day, 10);
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusYears(10 * steps);
        }

        @Override
        String value(LocalDate start) {
            return "%03d".formatted(start.getYear() / 10);
        }
    },
    YEAR {
        @Override
        LocalDate floor(LocalDate day) {
            return yearFloor(day, 1);
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusYears(steps);
        }

        @Override
        String value(LocalDate start) {
            return "%04d".formatted(start.getYear());
        }
    },
    HALF {
        @Override
        LocalDate floor(LocalDate day) {
            return monthFloor(day, 6);
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusMonths(6 * steps);
        }

        @Override
        String value(LocalDate start) {
            return "%04d-H%d".formatted(start.getYear(), start.getMonthValue() <= 6 ? 1 : 2);
        }
    },
    QUARTER {
        @Override
        LocalDate floor(LocalDate day) {
            return monthFloor(day, 3);
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusMonths(3 * steps);
        }

        @Override
        String value(LocalDate start) {
            return "%04d-Q%d".formatted(start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
        }
    },
    /** Meteorological: March, June, September and December begin one; a winter bears the year it begins in. */
    SEASON {
        @Override
        LocalDate floor(LocalDate day) {
            return monthFloor(day.minusMonths(2), 3).plusMonths(2);
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusMonths(3 * steps);
        }

        @Override
        String value(LocalDate start) {
            return "%04d-%s".formatted(start.getYear(), Calendar.SEASON_CODES.get(start.getMonthValue() / 3 - 1));
        }
    },
    MONTH {
        @Override
        LocalDate floor(LocalDate day) {
            return monthFloor(day, 1);
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusMonths(steps);
        }

        @Override
        String value(LocalDate start) {
            return "%04d-%02d".formatted(start.getYear(), start.getMonthValue());
        }
    },
    /** By ISO 8601: from Monday, the first of a year being the one with its first Thursday. */
    WEEK {
        @Override
        LocalDate floor(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusWeeks(steps);
        }

        @Override
        String value(LocalDate start) {
            return "%04d-W%02d"
                    .formatted(start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    /** The Saturday and Sunday that end a week. */
    WEEKEND {
        @Override
        LocalDate floor(LocalDate day) {
            return WEEK.floor(day).plusDays(5);
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusWeeks(steps);
        }

        @Override
        String value(LocalDate start) {
            return WEEK.value(start) + "-WE";
        }
    },
    DAY {
        @Override
        LocalDate floor(LocalDate day) {
            return day;
        }

        @Override
        LocalDate plus(LocalDate start, long steps) {
            return start.plusDays(steps);
        }

        @Override
        String value(LocalDate start) {
            return start.toString();
        }
    };

    /** The first day of the stretch that a day lies in. */
    abstract LocalDate floor(LocalDate day);

    /** The first day of a stretch so many later; earlier if negative. */
    abstract LocalDate plus(LocalDate start, long steps);

    /** The TIMEX3 value of the stretch that begins on a day. */
    abstract String value(LocalDate start);

    private static LocalDate yearFloor(LocalDate day, int years) {
        return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
    }

    private static LocalDate monthFloor(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }
}

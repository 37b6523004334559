package dev.firsthand.date;

import java.time.LocalDate;

/**
 * A stretch of the calendar.
 *
 * @param start its first day
 */
record When(LocalDate start, Grain grain) {

    When {
        start = grain.floor(start);
    }

    /** The stretch of the same length so many later; earlier if negative. */
    When plus(long steps) {
        return new When(grain.plus(start, steps), grain);
    }

    /** The stretch of another length that its first day lies in. */
    When as(Grain other) {
        return new When(start, other);
    }

    /** The same stretch in another year: a quarter for a quarter, a month for a month. */
    When years(long steps) {
        return new When(start.plusYears(steps), grain);
    }

    /** Whether it is at least as short as another length. */
    boolean within(Grain other) {
        return grain.compareTo(other) >= 0;
    }

    /** The TIMEX3 value. */
    String value() {
        return grain.value(start);
    }
}

package dev.firsthand.date;

import dev.firsthand.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time means.
 *
 * @param value TIMEX3 value
 * @param when the stretch of the calendar it names, or null if it names none that is known
 */
record Meaning(String value, Moment.Type type, @Nullable When when) {

    static Meaning date(When when) {
        return new Meaning(when.value(), Moment.Type.DATE, when);
    }

    static Meaning date(String value) {
        return new Meaning(value, Moment.Type.DATE, null);
    }

    static Meaning duration(String value) {
        return new Meaning(value, Moment.Type.DURATION, null);
    }

    static Meaning set(String value) {
        return new Meaning(value, Moment.Type.SET, null);
    }

    /** A time of a day: the day's value with a suffix such as {@code T10:35} or {@code TNI}. */
    Meaning at(String suffix) {
        return new Meaning(value + suffix, type == Moment.Type.SET ? Moment.Type.SET : Moment.Type.TIME, when);
    }
}

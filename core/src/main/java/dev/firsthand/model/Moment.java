package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a report.
 *
 * @param value TIMEX3 value, such as {@code 2023-06-20}, {@code 2023-W24-WE}, {@code P3D}, {@code PRESENT_REF}
 * @param leadsTo for a duration counted from a date that is named (“four months after the June 2022 vote”) the TIMEX3 value
 *     of where it ends, or null
 * @param decidedBy the rule that read it
 */
public record Moment(
        Span span, String value, Type type, @Nullable String leadsTo, String decidedBy) implements Serializable {

    /** What kind of expression it is, as TimeML tells them apart. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET;

        /** The word the record format uses. */
        public String label() {
            return name();
        }
    }
}

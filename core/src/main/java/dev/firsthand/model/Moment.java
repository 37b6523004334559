package dev.firsthand.model;

import java.io.Serializable;

/**
 * An expression of time in a report.
 *
 * @param value TIMEX3 value, such as {@code 2023-06-20}, {@code 2023-W24-WE}, {@code P3D}, {@code PRESENT_REF}
 * @param decidedBy the rule that read it
 */
public record Moment(Span span, String value, Type type, String decidedBy) implements Serializable {

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

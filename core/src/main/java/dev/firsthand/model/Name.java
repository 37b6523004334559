package dev.firsthand.model;

import java.io.Serializable;

/**
 * A name in a text.
 *
 * @param confidence 0 to 1
 */
public record Name(Kind kind, Span span, double confidence) implements Serializable {

    /** What it names. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        /** Peoples, events, laws, works. */
        OTHER;

        /** The word the record format uses. */
        public String label() {
            return Labels.of(this);
        }
    }
}

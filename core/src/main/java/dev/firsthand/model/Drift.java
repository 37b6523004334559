package dev.firsthand.model;

import java.io.Serializable;

/**
 * How a statement differs from the fullest form of the same utterance.
 *
 * @param statement the id of the statement that differs
 * @param note the words on either side
 */
public record Drift(String statement, Kind kind, String note) implements Serializable {

    /** What differs. */
    public enum Kind {
        SPELLING,
        WORDING,
        /** Part of the words is left out, or another outlet splits them in two. */
        CLIPPED,
        /** Given in quotation marks by one and in an outlet's own words by the other. */
        MANNER,
        /** Another description of the speaker. */
        ATTRIBUTION;

        /** The word the record format uses. */
        public String label() {
            return Labels.of(this);
        }
    }
}

package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Through whom the outlet has a statement.
 *
 * @param span the words that say so, or null if it is concluded from the dateline or the like
 */
public record Via(String name, Kind kind, @Nullable Span span) implements Serializable {

    /** What kind of channel it is. */
    public enum Kind {
        OUTLET,
        WIRE,
        DOCUMENT,
        BROADCAST,
        SOCIAL;

        /** The word the record format uses. */
        public String label() {
            return Labels.of(this);
        }
    }
}

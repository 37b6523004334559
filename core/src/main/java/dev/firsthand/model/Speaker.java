package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who said it.
 *
 * @param id the same for one speaker throughout a story
 * @param name the fullest name found; for an unnamed speaker the description as written; “unknown” if nobody is given
 * @param role the office or description that goes with the name, or null
 * @param count how many they are, or null if the text does not say
 * @param decidedBy how the source's words were resolved
 */
public record Speaker(
        String id,
        String name,
        Kind kind,
        @Nullable String role,
        @Nullable Integer count,
        String decidedBy) implements Serializable {

    /** The same under the id that a whole story knows it by. */
    public Speaker withId(String other) {
        return new Speaker(other, name, kind, role, count, decidedBy);
    }

    /** What kind of speaker it is. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        OUTLET,
        DOCUMENT,
        UNNAMED,
        UNKNOWN;

        /** The word the record format uses. */
        public String label() {
            return Labels.of(this);
        }
    }
}

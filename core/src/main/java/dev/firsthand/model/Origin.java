package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim entered the press, as far as these reports show.
 *
 * @param statement the id of the earliest statement that shows it
 * @param restsOn the name of the origin it is seen to rest on, or null if it stands on its own
 */
public record Origin(
        String name,
        Speaker.Kind kind,
        String statement,
        @Nullable String restsOn) implements Serializable {

    /** Whether it is not seen to rest on another. */
    public boolean isIndependent() {
        return restsOn == null;
    }
}

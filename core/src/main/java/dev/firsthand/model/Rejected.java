package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Input that could not be read. A value, not an exception: the other captures are unharmed.
 *
 * @param file the name it was given by
 * @param reason what is wrong with it, and where
 * @param remedy what its owner can do about it
 * @param again what to name to have it tried again, from the same working folder: the file, or the one that holds it; null
 *     if it can be had no second time, as standard input
 */
public record Rejected(
        String file, String reason, String remedy, @Nullable String again) implements Intaken, Rendered, Serializable {

    /** One of which nobody has said yet how to try it again. */
    public Rejected(String file, String reason, String remedy) {
        this(file, reason, remedy, null);
    }

    /** The same, tried again under this name unless it has one already. */
    public Rejected triedAs(@Nullable String name) {
        return again == null ? new Rejected(file, reason, remedy, name) : this;
    }

    /** One line that names the file, what is wrong and the way out. */
    public String message() {
        return file + ": " + reason + "; " + remedy;
    }
}

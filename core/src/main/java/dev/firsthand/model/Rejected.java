package dev.firsthand.model;

import java.io.Serializable;

/**
 * Input that could not be read. A value, not an exception: the other captures are unharmed.
 *
 * @param file the name it was given by
 * @param reason what is wrong with it, and where
 * @param remedy what its owner can do about it
 */
public record Rejected(String file, String reason, String remedy) implements Intaken, Rendered, Serializable {

    /** One line that names the file, what is wrong and the way out. */
    public String message() {
        return file + ": " + reason + "; " + remedy;
    }
}

package dev.firsthand.intake.container;

import dev.firsthand.model.Intaken;
import java.io.InputStream;

/** One thing held by a container. */
public sealed interface Held {

    /**
     * One file of many, which may be no news at all.
     *
     * @param file its name: the container's, {@code !/} and its path inside
     */
    record Entry(String file, InputStream in) implements Held {}

    /** The one thing packed. */
    record Packed(String file, InputStream in) implements Held {}

    /** A capture that is already read, or why it could not be. */
    record Ready(Intaken intaken) implements Held {}
}

package dev.firsthand.intake.container;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a container holds, pulled one by one. Not safe for use by several threads. */
public interface Contents extends Closeable {

    /**
     * The next thing held, or null if there is no more. A stream it gives must be read before the next is asked for.
     *
     * @throws Refused if the container is hostile
     * @throws IOException if it cannot be read further
     */
    @Nullable
    Held next() throws IOException;
}

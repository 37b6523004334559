package dev.firsthand.intake;

import dev.firsthand.model.Intaken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Something to be taken in that has been found but not yet read, so that thousands of captures never lie in memory at once. */
public interface Found {

    /** The name it is known by: as given on the command line, or its path below the folder given. */
    String file();

    /** What to name to have it found again; null if it can be had only once. */
    @Nullable
    String again();

    /** Reads it: its bytes, or why there are none. Never throws for what is wrong with the input; any thread may call it. */
    Intaken take();

    /**
     * Its bytes as a stream, to look into it before it is taken.
     *
     * @throws IOException if there are none
     */
    InputStream open() throws IOException;
}

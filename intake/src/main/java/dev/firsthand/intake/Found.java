package dev.firsthand.intake;

import dev.firsthand.model.Intaken;

/** Something to be taken in that has been found but not yet read, so that thousands of captures never lie in memory at once. */
public interface Found {

    /** The name it is known by: as given on the command line, or its path below the folder given. */
    String file();

    /** Reads it: its bytes, or why there are none. Never throws for what is wrong with the input; any thread may call it. */
    Intaken take();
}

package dev.firsthand.model;

/** What became of one thing that was to be taken in: its bytes, or why there are none. */
public sealed interface Intaken permits Capture, Rejected {

    /** The name it is known by: as given on the command line, or its path below the folder given. */
    String file();
}

package dev.firsthand.model;

/** What became of one capture when its text was to be read: the text, or why there is none. */
public sealed interface Rendered permits Rendering, Rejected {

    /** The name the capture is known by. */
    String file();
}

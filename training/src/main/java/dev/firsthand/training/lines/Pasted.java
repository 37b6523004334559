package dev.firsthand.training.lines;

/**
 * A line as it is pasted from a page.
 *
 * @param text without white space at its edges
 * @param gap whether a blank line stands before it
 * @param mark what the tags around it say it is
 */
public record Pasted(String text, boolean gap, Mark mark) {

    /** What the tags around a line say. */
    public enum Mark {
        TITLE,
        HEADING,
        CAPTION,
        LINK,
        TEXT
    }
}

package dev.firsthand.app.view;

/** A run of words in a comparison of two wordings. */
public record WordRun(Kind kind, String words) {

    /** On which side the words stand. */
    public enum Kind {
        BOTH,
        /** In this outlet's wording only. */
        HERE,
        /** In the fullest wording only. */
        THERE
    }
}

package dev.firsthand.model;

/** Whether the words are the speaker's own: all of them, none, or some within quotation marks. */
public enum Manner {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The word the record format uses. */
    public String label() {
        return Labels.of(this);
    }
}

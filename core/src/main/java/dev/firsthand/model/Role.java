package dev.firsthand.model;

/** What a span is in an attribution relation, as the field (PARC, PolNeAR) calls it. */
public enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** The word the record format uses. */
    public String label() {
        return Labels.of(this);
    }
}

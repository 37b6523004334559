package dev.firsthand.model;

/** How the speaker stands to the content. */
public enum Stance {
    ASSERTS,
    DENIES,
    /** Would not comment, confirm or answer. */
    DECLINES,
    /** Was asked and gave no answer, or could not be reached. */
    UNREACHABLE,
    DISPUTES,
    /** Takes back or corrects what was said before. */
    CORRECTS;

    /** The word the record format uses. */
    public String label() {
        return Labels.of(this);
    }

    /** Whether there is no assertion in it, only the lack of one. */
    public boolean isNonAnswer() {
        return this == DECLINES || this == UNREACHABLE;
    }
}

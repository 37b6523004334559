package dev.firsthand.model;

/** What the source did with the content. */
public enum Act {
    SAID,
    WROTE,
    /** Believed, thought, felt, expected: a state of mind that the outlet ascribes. */
    THOUGHT,
    /** Wanted, called for, urged, ordered, promised. */
    WANTED,
    ASKED,
    /** Found, showed, revealed: polls, studies, documents, investigations. */
    FOUND,
    ACCUSED,
    PRAISED;

    /** The word the record format uses. */
    public String label() {
        return Labels.of(this);
    }
}

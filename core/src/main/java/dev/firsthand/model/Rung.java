package dev.firsthand.model;

/**
 * What a statement rests on for the outlet that prints it, best first, as newsrooms grade it. Reuters: its own journalist
 * is “always the best source on a witnessed event”, “a named source is always preferable to an unnamed source”, and
 * “anonymous sources are the weakest sources” (Handbook of Journalism, The Essentials of Reuters sourcing). AP forbids
 * “a source” without a description (News Values and Principles). The BBC wants an event witnessed or first-hand sources
 * spoken to before it takes what others report (Editorial Guidelines 3.3.3).
 */
public enum Rung {
    /** The outlet itself: what its people saw, gathered or worked out. */
    WITNESS,
    /** A document, ruling, poll or record. */
    DOCUMENT,
    /** A person or body on the record by name or by an office that only one holds. */
    NAMED,
    /** Not named, but described by position, side or how they know. */
    DESCRIBED,
    /** Not named, and called no more than a source, an official, people. */
    UNDESCRIBED,
    /** Another outlet has it. */
    RELAYED,
    /** Nobody is given for it. */
    UNATTRIBUTED;

    /** The word the record format uses. */
    public String label() {
        return Labels.of(this);
    }
}

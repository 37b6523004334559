package dev.firsthand.attribute;

/** What a cue takes as the thing attributed. */
enum Frame {
    /** Words in quotation marks: “…,” she said. */
    QUOTE,
    /** A clause with “that”. */
    THAT,
    /** A clause without “that”. */
    ZERO,
    /** A clause with whether, if, what, how, why. */
    WH,
    /** “to” and a verb. */
    INF,
    /** An addressee, then a clause: told reporters that. */
    TOLD,
    /** An addressee, then “to”: urged him to. */
    URGED,
    /** A noun phrase that says what it was about. */
    NP,
    /** “called it a mistake”, “described it as a mistake”. */
    AS,
    /** A verb in -ing: denied taking. */
    ING
}

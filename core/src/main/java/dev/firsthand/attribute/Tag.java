package dev.firsthand.attribute;

/** What kind of word a token is, as far as closed classes, endings and neighbours tell. */
enum Tag {
    DET,
    POSS,
    /** A pronoun that can only be a subject. */
    SUBJECT,
    PRONOUN,
    NUMBER,
    PREP,
    /** Opens a clause of time, cause or condition. */
    SUB,
    WH,
    REL,
    CONJ,
    TO,
    BE,
    HAVE,
    DO,
    MODAL,
    NOT,
    /** A pronoun with an auxiliary drawn together: “she’s”. */
    PRONAUX,
    ADVERB,
    TIME,
    VERB,
    /** A noun, adjective or name, or an unknown word. */
    NOMINAL,
    COMMA,
    QUOTE,
    DASH,
    COLON,
    /** Brackets and other marks. */
    MARK,
    /** Ends a sentence. */
    STOP;

    /** Whether a noun phrase may hold it after its beginning. */
    boolean isNominal() {
        return this == NOMINAL || this == NUMBER || this == DET || this == POSS || this == TIME;
    }

    /** Whether it may stand in a verb group before the verb. */
    boolean isAuxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL;
    }
}

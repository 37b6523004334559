package dev.firsthand.attribute;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries and the adverbs among them, as token indices.
 *
 * @param first its first token
 * @param head the verb itself, which is its last token
 * @param kind whether it has a subject of its own
 * @param negated whether “not” or the like stands in it
 * @param cue what the verb attributes, or null
 */
record VerbGroup(
        int first,
        int head,
        Kind kind,
        boolean passive,
        boolean negated,
        @Nullable Cue cue) {

    /** Whether a group stands with a subject of its own. */
    enum Kind {
        FINITE,
        INFINITIVE,
        ING,
        /** Only auxiliaries: “is”, “has”. */
        BARE
    }

    boolean isFinite() {
        return kind == Kind.FINITE || kind == Kind.BARE;
    }
}

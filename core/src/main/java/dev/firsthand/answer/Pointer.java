package dev.firsthand.answer;

import dev.firsthand.model.Span;

/**
 * Words that name what is answered.
 *
 * @param whole all of them: “the Journal’s report that the bridge was closed”
 * @param about those that tell what was said there, empty where none do: “the bridge was closed”
 * @param kind by whom it was said
 */
record Pointer(Span whole, Span about, Kind kind) {

    /** Of whom the words speak. */
    enum Kind {
        PRESS,
        DOCUMENT,
        ACCUSATION,
        REMARK,
        /** They name the thing and not who said it. */
        ANYBODY
    }
}

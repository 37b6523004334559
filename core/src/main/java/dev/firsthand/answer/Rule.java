package dev.firsthand.answer;

import org.jspecify.annotations.Nullable;

/** One way in which a text says what is answered. */
interface Rule {

    /** Its name, which every answer it finds carries. */
    String name();

    /** The words that name what is answered, or null if the rule sees none. */
    @Nullable
    Pointer find(Turn turn);
}

package dev.firsthand.grade;

import dev.firsthand.model.Sourcing;
import org.jspecify.annotations.Nullable;

/** One ground on which a statement stands on a rung. */
interface Rule {

    /** Its name, which every grade it gives carries. */
    String name();

    /** The grade, or null if the rule does not tell. */
    @Nullable
    Sourcing grade(Case told);
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Tells what a run is for by its own words, wherever it stands. */
interface WordRule {

    /** The name by which parts say what decided them. */
    String name();

    /** What the run is for, or null if the rule does not know it. */
    @Nullable
    PartKind kind(Run run);
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Tells what a run is for by its place among the others; asked only where no {@link WordRule} knew. */
interface PlaceRule {

    /** The name by which parts say what decided them. */
    String name();

    /** What the run at an index is for, or null if the rule does not know it. */
    @Nullable
    PartKind kind(Sheet sheet, int at);
}

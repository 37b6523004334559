package dev.firsthand.attribute;

import org.jspecify.annotations.Nullable;

/** A rule that looks at one verb that attributes. */
interface VerbRule {

    /** Its name, which every attribution it finds carries. */
    String name();

    /** What the verb attributes, or null if the rule does not see it. */
    @Nullable
    Finding find(Scene scene, VerbGroup verb, Cue cue);
}

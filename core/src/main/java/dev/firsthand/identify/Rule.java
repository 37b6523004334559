package dev.firsthand.identify;

import org.jspecify.annotations.Nullable;

/** One way to tell whom a mention stands for. */
interface Rule {

    /** What a speaker's {@code decidedBy} calls it. */
    String name();

    /** Whom the mention stands for, or null if this rule cannot tell. */
    @Nullable
    Figure resolve(Scene scene, int mention);
}

package dev.firsthand.recognise;

import org.jspecify.annotations.Nullable;

/** One way in which a speaker may speak for another without being it. */
interface Behalf {

    /** What {@code decidedBy} calls it. */
    String name();

    /** Whom a candidate speaks for, or null if this rule sees nobody. */
    @Nullable
    Principal of(Candidate candidate);

    /**
     * For whom somebody speaks.
     *
     * @param name as the words that tell have it, or as the gazetteer has it
     * @param power the gazetteer's key, or null if it does not know the name
     * @param because the words that tell
     */
    record Principal(String name, @Nullable String power, String because) {}
}

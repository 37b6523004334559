package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** One way of writing an expression of time, and what it means. */
interface Rule {

    /** How it is called and written. */
    Form form();

    /**
     * What the words mean here.
     *
     * @return null if they are no expression of time; no later rule reads them then
     */
    @Nullable
    Meaning meaning(Found found, Narrative narrative);
}

package dev.firsthand.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way of writing an expression of time, and what it means. */
interface Rule {

    /** The name it is recorded by. */
    String name();

    /** The words without which it need not be tried. */
    Trigger trigger();

    /** How it is written; linear on any text. */
    Pattern pattern();

    /**
     * What the words mean here.
     *
     * @return null if they are no expression of time; no later rule reads them then
     */
    @Nullable
    Meaning meaning(Found found, Narrative narrative);
}

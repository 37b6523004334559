package dev.firsthand.attribute;

import org.jspecify.annotations.Nullable;

/** To whom a verb says something was said: “told reporters in Leeds”, “told the Courier on Monday”. */
final class Addressee {

    private Addressee() {}

    /** Who stands right after a verb that takes somebody spoken to, no further than {@code last}; or null. */
    static @Nullable Phrase of(Scene scene, VerbGroup verb, Cue cue, int last) {
        int first = verb.head() + 1;
        boolean told = cue.takes(Frame.TOLD) && scene.sameSentence(verb.head(), first);
        return told && first <= last ? scene.nouns().beginningAt(first, last) : null;
    }
}

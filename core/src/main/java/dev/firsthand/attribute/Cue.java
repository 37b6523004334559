package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.Set;

/**
 * A verb or noun that attributes.
 *
 * @param frames what it takes as the thing attributed
 * @param prepositions with which it takes a noun phrase: spoke about, called for
 */
record Cue(String lemma, Act act, Stance stance, Set<Frame> frames, Set<String> prepositions) {

    Cue {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether it takes a clause, with or without “that”. */
    boolean takesClause() {
        return takes(Frame.THAT) || takes(Frame.ZERO) || takes(Frame.TOLD);
    }
}

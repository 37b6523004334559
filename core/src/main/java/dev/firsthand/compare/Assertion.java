package dev.firsthand.compare;

import java.util.List;
import java.util.Set;

/**
 * What an utterance asserts.
 *
 * @param members the statements that carry it
 * @param concepts what they speak of, with what their context adds
 * @param negated those of the concepts of which they say that it is not so
 */
record Assertion(List<Wording> members, Set<String> concepts, Set<String> negated) {

    /** Whether one asserts what the other negates. */
    boolean isOpposedTo(Assertion other) {
        return Polarity.isOpposed(concepts, negated, other.concepts, other.negated);
    }
}

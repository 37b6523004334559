package dev.firsthand.recognise;

import java.util.List;

/**
 * What makes two speakers one.
 *
 * @param one the words of the first that decided
 * @param other the words of the second
 */
record Evidence(String one, String other) {

    static Evidence of(List<String> one, List<String> other) {
        return new Evidence(String.join(" ", one), String.join(" ", other));
    }

    static Evidence of(Candidate one, Candidate other) {
        return new Evidence(one.speaker().name(), other.speaker().name());
    }

    Evidence turned() {
        return new Evidence(/* one= */ other, /* other= */ one);
    }
}

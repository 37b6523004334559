package dev.firsthand.group;

import dev.firsthand.group.Prose.Token;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A report's prose made small, with the agencies it credits, so that many can be kept to be laid beside one another. */
final class Footprint {

    private final int[] starts;
    private final int[] ends;
    private final BitSet quoted = new BitSet();
    private final long[] shingles;
    private final long[] sorted;
    private final Set<String> agencies;

    private Footprint(List<Token> words, Set<String> agencies) {
        this.agencies = Set.copyOf(agencies);
        starts = words.stream().mapToInt(word -> word.span().start()).toArray();
        ends = words.stream().mapToInt(word -> word.span().end()).toArray();
        for (int i = 0; i < starts.length; i++) {
            quoted.set(i, words.get(i).quoted());
        }
        shingles = Shingles.of(words);
        sorted = shingles.clone();
        Arrays.sort(sorted);
    }

    static Footprint of(Report report, Agencies agencies) {
        return new Footprint(Prose.of(report), agencies.of(report));
    }

    /** How many words there are. */
    int words() {
        return starts.length;
    }

    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** Which words stand in a run of {@link Shingles#LENGTH} that the other has too. */
    BitSet sharedWith(Footprint other) {
        BitSet shared = new BitSet();
        for (int i = 0; i < shingles.length; i++) {
            if (Arrays.binarySearch(other.sorted, shingles[i]) >= 0) {
                shared.set(i, i + Shingles.LENGTH);
            }
        }
        return shared;
    }

    boolean hasAgencyInCommonWith(Footprint other) {
        return !Collections.disjoint(agencies, other.agencies);
    }

    /** The text from one word to another, both in it. */
    Span between(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}

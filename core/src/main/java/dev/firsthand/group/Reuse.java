package dev.firsthand.group;

import dev.firsthand.group.Prose.Token;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a report's text another report has, and where.
 *
 * @param own how many of the report's words stand outside quotation marks
 * @param ownShared how many of those the other has too
 * @param whole whether every word is shared, quoted or not
 * @param spans the shared runs of at least {@link Shingles#LENGTH} words, in text order
 */
record Reuse(int own, int ownShared, boolean whole, List<Span> spans) {

    /** What {@code report} shares with {@code other}. */
    static Reuse between(Report report, Report other) {
        List<Token> words = Prose.of(report);
        boolean[] shared = shared(words, Prose.of(other));
        int own = 0;
        int ownShared = 0;
        boolean whole = !words.isEmpty();
        for (int i = 0; i < shared.length; i++) {
            whole &= shared[i];
            if (!words.get(i).quoted()) {
                own++;
                ownShared += shared[i] ? 1 : 0;
            }
        }
        return new Reuse(own, ownShared, whole, spans(words, shared));
    }

    /** The shared part of the outlet's own words, 0 to 1. Quotations are left out: both may have been in the room. */
    double share() {
        if (own == 0) {
            return whole ? 1 : 0;
        }
        return (double) ownShared / own;
    }

    private static boolean[] shared(List<Token> words, List<Token> others) {
        Set<Long> there = new HashSet<>();
        for (long hash : Shingles.of(others)) {
            there.add(hash);
        }
        boolean[] shared = new boolean[words.size()];
        long[] here = Shingles.of(words);
        for (int i = 0; i < here.length; i++) {
            if (there.contains(here[i])) {
                Arrays.fill(shared, i, i + Shingles.LENGTH, true);
            }
        }
        return shared;
    }

    private static List<Span> spans(List<Token> words, boolean[] shared) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= shared.length; i++) {
            boolean in = i < shared.length && shared[i];
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                spans.add(words.get(start).span().to(words.get(i - 1).span()));
                start = -1;
            }
        }
        return spans;
    }
}

package dev.firsthand.group;

import dev.firsthand.group.Prose.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Hashes of runs of an outlet's own words, and the few of them that stand for the whole: winnowing, after Schleimer,
 * Wilkerson and Aiken, “Winnowing: local algorithms for document fingerprinting” (SIGMOD 2003).
 */
final class Shingles {

    /** Words in a run. */
    static final int LENGTH = 6;

    /** Of so many runs in a row the least is kept, so that every shared stretch of nine words leaves a trace. */
    private static final int WINDOW = 4;

    private Shingles() {}

    /** The hash of the run that starts at each word; one fewer than {@link #LENGTH} words at the end start none. */
    static long[] of(List<Token> words) {
        long[] hashes = new long[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = i; j < i + LENGTH; j++) {
                hash = hash * 0x100000001b3L + words.get(j).key().hashCode();
            }
            hashes[i] = hash * 0x9E3779B97F4A7C15L;
        }
        return hashes;
    }

    /** The fingerprint of a text: the least hash of each window, in text order, none twice in a row. */
    static List<Long> winnowed(long[] hashes) {
        List<Long> kept = new ArrayList<>();
        int last = -1;
        for (int i = 0; i + Math.min(WINDOW, hashes.length) <= hashes.length && hashes.length > 0; i++) {
            int least = least(hashes, i, Math.min(i + WINDOW, hashes.length));
            if (least != last) {
                kept.add(hashes[least]);
                last = least;
            }
        }
        return kept;
    }

    private static int least(long[] hashes, int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (hashes[i] <= hashes[least]) {
                least = i;
            }
        }
        return least;
    }
}

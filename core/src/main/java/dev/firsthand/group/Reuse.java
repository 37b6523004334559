package dev.firsthand.group;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
    static Reuse between(Footprint report, Footprint other) {
        BitSet shared = report.sharedWith(other);
        int own = 0;
        int ownShared = 0;
        for (int i = 0; i < report.words(); i++) {
            if (!report.isQuoted(i)) {
                own++;
                ownShared += shared.get(i) ? 1 : 0;
            }
        }
        boolean whole = report.words() > 0 && shared.cardinality() == report.words();
        return new Reuse(own, ownShared, whole, spans(report, shared));
    }

    /** The shared part of the outlet's own words, 0 to 1. Quotations are left out: both may have been in the room. */
    double share() {
        if (own == 0) {
            return whole ? 1 : 0;
        }
        return (double) ownShared / own;
    }

    private static List<Span> spans(Footprint report, BitSet shared) {
        List<Span> spans = new ArrayList<>();
        for (int start = shared.nextSetBit(0); start >= 0; ) {
            int end = shared.nextClearBit(start);
            spans.add(report.between(start, end - 1));
            start = shared.nextSetBit(end);
        }
        return spans;
    }
}

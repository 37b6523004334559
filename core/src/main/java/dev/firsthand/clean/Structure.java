package dev.firsthand.clean;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.Span;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the structure of the original says of the runs of its text. */
final class Structure {

    private final TreeMap<Integer, Candidate> byStart = new TreeMap<>();

    Structure(List<Candidate> candidates) {
        candidates.forEach(candidate -> byStart.put(candidate.span().start(), candidate));
    }

    /** The candidate in which the run begins; null if none does. */
    @Nullable
    Candidate of(Span run) {
        var before = byStart.floorEntry(run.start());
        return before != null && before.getValue().span().contains(run.start()) ? before.getValue() : null;
    }
}

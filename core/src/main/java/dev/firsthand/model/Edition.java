package dev.firsthand.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stood at its address when it was first had, or had again and found changed.
 *
 * @param at when it was asked for
 * @param capture where it is kept
 * @param before where the edition before it is kept, or null if this is the first
 * @param changes against the edition before it, in text order; none if this is the first
 */
public record Edition(
        String address,
        Instant at,
        String capture,
        @Nullable String before,
        Report report,
        List<Change> changes) implements Serializable {

    public Edition {
        changes = List.copyOf(changes);
    }

    /**
     * Sentences of one edition in whose place stand others in the next, or none.
     *
     * @param before of the edition before, in text order
     * @param after of this one, in text order
     */
    public record Change(List<Passage> before, List<Passage> after) implements Serializable {
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Words of a report and where they stand in it. */
    public record Passage(Span span, String words) implements Serializable {}
}

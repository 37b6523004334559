package dev.firsthand.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A run of a report's text, as the W3C Web Annotation model counts it.
 *
 * @param start code points before the run, at least 0
 * @param end code points before the end of the run, exclusive, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    private static final Comparator<Span> IN_TEXT_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if the span starts before 0 or ends before it starts */
    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start %d must be >= 0".formatted(start));
        }
        if (end < start) {
            throw new IllegalArgumentException("end %d must be >= start %d".formatted(end, start));
        }
    }

    /** How many code points the span holds. */
    public int length() {
        return end - start;
    }

    /** Whether no code point lies in the span. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether every code point of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the code point at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two spans share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return IN_TEXT_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}

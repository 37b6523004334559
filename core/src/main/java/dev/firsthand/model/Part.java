package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A run of a report's text with a kind. The parts of a report never overlap, and every character that is no white space
 * lies in exactly one of them: what is set aside is kept.
 *
 * @param decidedBy the rule that told the kind
 * @param origin where in the original it came from, as {@link Candidate#origin()} says it; null for plain text, where the
 *     span itself tells
 */
public record Part(
        PartKind kind,
        Span span,
        String decidedBy,
        @Nullable String origin) implements Serializable {

    /** A part of a plain text. */
    public Part(PartKind kind, Span span, String decidedBy) {
        this(kind, span, decidedBy, null);
    }
}

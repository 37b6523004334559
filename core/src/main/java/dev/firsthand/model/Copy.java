package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;

/**
 * A report that reuses another's text.
 *
 * @param report the id of the report that reuses
 * @param of the id of the report it reuses
 * @param share of the reusing report's words, 0 to 1
 * @param spans the reused runs in the reusing report
 */
public record Copy(String report, String of, Kind kind, double share, List<Span> spans) implements Serializable {

    /** How much is reused, and whether an agency stands behind it. */
    public enum Kind {
        IDENTICAL,
        NEAR,
        PARTIAL,
        /** Both carry the same agency's text. */
        WIRE;

        /** The word the record format uses. */
        public String label() {
            return Labels.of(this);
        }
    }

    public Copy {
        spans = List.copyOf(spans);
    }
}

package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One attribution in one report, with its source resolved.
 *
 * @param id the report's id and the statement's number in it
 * @param report the report's id
 * @param said when it was said, or null if nothing tells
 */
public record Statement(
        String id,
        String report,
        Attribution attribution,
        Speaker speaker,
        @Nullable Said said) implements Serializable {

    /** The same statement with another speaker. */
    public Statement withSpeaker(Speaker other) {
        return new Statement(id, report, attribution, other, said);
    }

    /** The same statement with a date of saying. */
    public Statement withSaid(Said when) {
        return new Statement(id, report, attribution, speaker, when);
    }
}

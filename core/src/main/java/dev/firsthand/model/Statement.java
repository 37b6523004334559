package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One attribution in one report, with its source resolved.
 *
 * @param id the report's id and the statement's number in it
 * @param report the report's id
 * @param said when it was said, or null if nothing tells
 * @param anonymity what is told of a speaker who is not named, or null if the speaker is
 * @param answer what it answers, or null if it answers nothing or the text does not say what
 * @param sourcing what it rests on, or null before it is graded
 */
public record Statement(
        String id,
        String report,
        Attribution attribution,
        Speaker speaker,
        @Nullable Said said,
        @Nullable Anonymity anonymity,
        @Nullable Answer answer,
        @Nullable Sourcing sourcing)
        implements Serializable {

    /** A statement of which no more is known yet. */
    public Statement(String id, String report, Attribution attribution, Speaker speaker, @Nullable Said said) {
        this(id, report, attribution, speaker, said, null, null, null);
    }

    /** The same statement with another speaker. */
    public Statement withSpeaker(Speaker other) {
        return new Statement(id, report, attribution, other, said, anonymity, answer, sourcing);
    }

    /** The same statement with a date of saying. */
    public Statement withSaid(Said when) {
        return new Statement(id, report, attribution, speaker, when, anonymity, answer, sourcing);
    }

    /** The same statement with what is told of its unnamed speaker. */
    public Statement withAnonymity(Anonymity told) {
        return new Statement(id, report, attribution, speaker, said, told, answer, sourcing);
    }

    /** The same statement with what it answers. */
    public Statement withAnswer(Answer answered) {
        return new Statement(id, report, attribution, speaker, said, anonymity, answered, sourcing);
    }

    /** The same statement with what it rests on. */
    public Statement withSourcing(Sourcing graded) {
        return new Statement(id, report, attribution, speaker, said, anonymity, answer, graded);
    }
}

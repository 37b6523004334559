package dev.firsthand.date;

import dev.firsthand.model.Moment;
import dev.firsthand.model.Report;
import dev.firsthand.model.Statement;
import java.util.List;

/** Reads expressions of time; relative ones count from the report's day of publication. */
public final class Dater {

    /** The expressions of time in the parts of a report that tell the story, in text order. */
    public List<Moment> moments(Report report) {
        return List.of();
    }

    /** The statements with the date of saying, where an expression of time near the cue tells it. */
    public List<Statement> dated(List<Statement> statements, List<Moment> moments) {
        return statements;
    }
}

package dev.firsthand.date;

import dev.firsthand.model.Moment;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Report;
import dev.firsthand.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads expressions of time; relative ones count from the report's day of publication.
 *
 * <p>Without that day an expression gives the value it can: {@code XXXX-02} for “in February”, {@code XXXX-WXX-2} for
 * “Tuesday”, {@code PAST_REF} for “last week”.
 */
public final class Dater {

    private static final PartKind[] READ = {
        PartKind.HEADLINE, PartKind.DATELINE, PartKind.BODY, PartKind.SUBHEAD, PartKind.CAPTION
    };

    private final Reader reader = new Reader(Rules.inOrder());
    private final Saying saying = new Saying();

    /** The expressions of time in the parts of a report that tell the story, in text order. */
    public List<Moment> moments(Report report) {
        String chars = report.text().chars();
        Narrative narrative = new Narrative(report.published().day());
        List<Moment> moments = new ArrayList<>();
        for (Part part : report.parts(READ)) {
            moments.addAll(reader.read(chars, part.span(), narrative));
        }
        return moments;
    }

    /**
     * The statements with the date of saying, where an expression of time in the cue's sentence tells it.
     *
     * @param moments of the same report
     */
    public List<Statement> dated(Report report, List<Statement> statements, List<Moment> moments) {
        return saying.dated(report, statements, moments);
    }
}

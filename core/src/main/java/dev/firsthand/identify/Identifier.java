package dev.firsthand.identify;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Report;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds out whom the words of each source stand for. */
public final class Identifier {

    /** The statements of a report, in text order, each with its speaker. */
    public List<Statement> identify(Report report, Annotation annotation, List<Attribution> attributions) {
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Speaker unknown =
                    new Speaker(report.id() + "-unknown", "unknown", Speaker.Kind.UNKNOWN, null, null, "none");
            statements.add(new Statement(
                    report.id() + "-s" + (statements.size() + 1), report.id(), attribution, unknown, null));
        }
        return statements;
    }
}

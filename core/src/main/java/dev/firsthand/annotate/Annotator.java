package dev.firsthand.annotate;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Report;

/** Sees what is in a report's text. A trained encoder takes its place here when there is one. */
public interface Annotator {

    /** What can be seen in the parts of the report that tell the story. */
    Annotation annotate(Report report);
}

package dev.firsthand.attribute;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Report;
import java.util.List;

/** Finds who is given as the source of what. */
public final class Attributor {

    /** The attributions of a report, in the order of their contents. */
    public List<Attribution> attribute(Report report, Annotation annotation) {
        return List.of();
    }
}

package dev.firsthand.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one event and what follows from it.
 *
 * @param title a headline or a run of a report's text: never words of our own
 * @param reports ids, earliest report first
 * @param first the earliest known day of publication, or null
 * @param last the latest known day of publication, or null
 */
public record Story(
        String id,
        String title,
        List<String> reports,
        @Nullable LocalDate first,
        @Nullable LocalDate last) implements Serializable {

    public Story {
        reports = List.copyOf(reports);
    }
}

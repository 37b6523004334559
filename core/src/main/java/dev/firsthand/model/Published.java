package dev.firsthand.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a report was published, and how that is known. */
public sealed interface Published extends Serializable {

    /** Why this date, or why none: the words or the rule it rests on. */
    String because();

    /** The day, or null if it is unknown. */
    @Nullable
    LocalDate day();

    /**
     * The report says so itself.
     *
     * @param value ISO 8601 date or date and time, as far as the report tells it
     * @param where the words that say so; null if the original declares it beside its text
     */
    record Stated(String value, LocalDate day, @Nullable Span where, String because) implements Published {}

    /** Concluded from the reports it shares statements with; never written back as if it had been stated. */
    record Inferred(LocalDate day, String because) implements Published {}

    /** Neither stated nor to be inferred. */
    record Unknown(String because) implements Published {
        @Override
        public @Nullable LocalDate day() {
            return null;
        }
    }
}

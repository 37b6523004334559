package dev.firsthand.group;

import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import java.time.LocalDate;
import java.util.Comparator;

/** The order of publication, undated reports last. */
final class EarliestFirst {

    static final Comparator<Reading> READINGS = Comparator.<Reading, LocalDate>comparing(
                    reading -> reading.report().published().day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(reading -> value(reading.report().published()));

    private EarliestFirst() {}

    private static String value(Published published) {
        return published instanceof Published.Stated stated ? stated.value() : "";
    }
}

package dev.firsthand.compare;

import dev.firsthand.model.Reading;
import java.util.Comparator;
import java.util.List;

/** The statements of a story laid out for comparing, always in the same order. */
final class Wordings {

    private Wordings() {}

    /** The statements of all readings, by report id and then in text order. */
    static List<Wording> of(List<Reading> readings, Concepts concepts) {
        return readings.stream()
                .flatMap(reading ->
                        reading.statements().stream().map(statement -> Wording.of(statement, reading, concepts)))
                .sorted(Comparator.comparing(
                                (Wording wording) -> wording.report().id())
                        .thenComparingInt(Wording::start)
                        .thenComparing(Wording::id))
                .toList();
    }
}

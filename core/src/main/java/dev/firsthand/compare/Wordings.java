package dev.firsthand.compare;

import dev.firsthand.model.Identity;
import dev.firsthand.model.Recognised;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a story laid out for comparing, always in the same order. */
final class Wordings {

    private Wordings() {}

    /** The statements of all readings, by report id and then in text order. */
    static List<Wording> of(Recognised recognised, Concepts concepts) {
        Map<String, Set<String>> principals = new HashMap<>();
        recognised.speakers().forEach(speaker -> principals.put(speaker.id(), principals(speaker)));
        return recognised.readings().stream()
                .flatMap(reading -> reading.statements().stream()
                        .map(statement -> Wording.of(
                                statement,
                                reading,
                                concepts,
                                principals.getOrDefault(statement.speaker().id(), Set.of()))))
                .sorted(Comparator.comparing(
                                (Wording wording) -> wording.report().id())
                        .thenComparingInt(Wording::start)
                        .thenComparing(Wording::id))
                .toList();
    }

    private static Set<String> principals(Identity speaker) {
        return speaker.speaksFor().stream()
                .flatMap(principal -> Stream.ofNullable(principal.speaker()))
                .collect(Collectors.toSet());
    }
}

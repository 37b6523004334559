package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Gender;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Two who say one thing together. */
final class Joint {

    private Joint() {}

    static Figure of(Figure one, Figure other) {
        Set<String> nouns = new HashSet<>(one.nouns());
        nouns.retainAll(other.nouns());
        String id = String.join("+", Stream.of(one.id(), other.id()).sorted().toList());
        Speaker.Kind kind = one.kind() == other.kind() ? one.kind() : Speaker.Kind.ORGANIZATION;
        return new Figure(
                id,
                one.name() + " and " + other.name(),
                kind,
                Gender.UNKNOWN,
                one.human(),
                true,
                null,
                Set.of(),
                nouns,
                2);
    }
}

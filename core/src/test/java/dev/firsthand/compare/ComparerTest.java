package dev.firsthand.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Claim;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Reading;
import dev.firsthand.model.StoryFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparerTest {

    private final Comparer comparer = new Comparer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheReadingsDoesNotMatter(long seed) {
        List<Reading> readings = new ArrayList<>(invented(12, 6, 3));
        StoryFile expected = comparer.compare(Telling.story(readings), Telling.recognised(readings), List.of());
        Collections.shuffle(readings, new Random(seed));

        assertThat(comparer.compare(Telling.story(readings), Telling.recognised(readings), List.of()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void originsRestOnOriginsOfTheClaimAndNeverInACircle(long seed) {
        List<Reading> readings = invented(10, 8, seed);

        for (Claim claim : comparer.compare(Telling.story(readings), Telling.recognised(readings), List.of())
                .claims()) {
            assertThat(claim.independentOrigins()).isPositive();
            for (Origin origin : claim.origins()) {
                assertThat(chain(claim, origin)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void readingsStandInTheOrderOfPublicationUndatedLast() {
        StoryFile file = Telling.account(
                new Telling("Undated", null, "a"),
                new Telling("Late", "2024-03-06", "b"),
                new Telling("Early", "2024-03-05", "c"));

        assertThat(file.story().reports()).containsExactly("early", "late", "undated");
        assertThat(file.readings())
                .extracting(reading -> reading.report().id())
                .containsExactly("early", "late", "undated");
        assertThat(file.story().first()).hasToString("2024-03-05");
    }

    @Test
    @Timeout(120)
    void fiftyReportsWithThirtyStatementsEachAreComparedInTime() {
        List<Reading> readings = invented(50, 30, 1);

        StoryFile file = comparer.compare(Telling.story(readings), Telling.recognised(readings), List.of());

        Set<String> told = new HashSet<>();
        file.utterances().forEach(utterance -> told.addAll(utterance.statements()));
        assertThat(told).hasSize(1500);
    }

    /** Reports that draw what is said from a common stock of sentences, with words changed here and there. */
    private static List<Reading> invented(int reports, int statements, long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        for (int r = 0; r < reports; r++) {
            List<String> said = new ArrayList<>();
            for (int s = 0; s < statements; s++) {
                said.add(sentence(random.nextInt(statements * 2), random, r * 100 + s));
            }
            Telling telling =
                    new Telling("Outlet" + r, r % 3 == 0 ? null : "2024-03-0" + (1 + r % 5), String.join("\n", said));
            for (String content : said) {
                switch (random.nextInt(3)) {
                    case 0 -> telling.said("Person P" + random.nextInt(5), content);
                    case 1 -> telling.unnamed("an official", content);
                    default -> telling.outlet("Outlet" + random.nextInt(reports), content);
                }
            }
            readings.add(telling.reading());
        }
        return readings;
    }

    private static String sentence(int number, Random random, int nonce) {
        String words = IntStream.range(0, 12)
                .mapToObj(
                        i -> random.nextInt(8) == 0 ? "odd" + random.nextInt(400) : "word" + (number * 7 + i * 3) % 211)
                .collect(Collectors.joining(" "));
        return (number % 2 == 0 ? "“" + words + " n" + nonce + "”" : words + " n" + nonce);
    }

    private static List<String> chain(Claim claim, Origin origin) {
        List<String> chain = new ArrayList<>(List.of(origin.name()));
        String next = origin.restsOn();
        while (next != null && chain.size() <= claim.origins().size()) {
            chain.add(next);
            String name = next;
            next = claim.origins().stream()
                    .filter(other -> other.name().equals(name))
                    .map(Origin::restsOn)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return chain;
    }
}

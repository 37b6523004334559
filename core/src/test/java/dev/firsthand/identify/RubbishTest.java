package dev.firsthand.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubbishTest {

    private static final int REPEATS = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Kovacs ",
                "Brandt ",
                "Peter Brandt met Julia Brandt. ",
                "he said she said ",
                "the official of the company ",
                "Secretary of the Secretary of ",
                "Anna A. ",
                "the senator’s ",
                "A",
                "“",
                "his her their ",
                "one of the sources, a judge, "
            })
    void repeatedWordsAreReadInTime(String words) {
        String text = words.repeat(REPEATS) + "\n‹Anna Kovacs› said [no].";
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(Told.speakers(text)).hasSize(1));
    }

    @Test
    void manyStatementsAreReadInTime() {
        String text = "‹The official› said [no]. ‹He› said [yes]. ‹Brandt› said [so].\n".repeat(REPEATS / 4);
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(Told.speakers(text)).hasSize(3 * REPEATS / 4));
    }

    @Test
    void aReportWithoutWordsHasNoStatements() {
        assertThat(Told.speakers("")).isEmpty();
        assertThat(Told.speakers("… — “”")).isEmpty();
    }
}

package dev.firsthand.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordComparisonTest {

    private static String show(String fullest, String wording) {
        StringBuilder out = new StringBuilder();
        for (WordRun run : WordComparison.between(fullest, wording)) {
            out.append(
                    switch (run.kind()) {
                        case BOTH -> run.words();
                        case HERE -> "[+" + run.words() + "]";
                        case THERE -> "[-" + run.words() + "]";
                    });
            out.append(' ');
        }
        return out.toString().strip();
    }

    @Test
    void wordsOfOneSideOnlyAreToldApart() {
        assertThat(show("we had no warning, written or otherwise", "We had not one warning"))
                .isEqualTo("We had [-no] [+not one] warning [-written or otherwise]");
    }

    @Test
    void punctuationAndCapitalsDoNotCount() {
        assertThat(show("“No warning,”", "no warning")).isEmpty();
    }

    @Test
    void veryLongWordingsAreNotCompared() {
        String many = "word ".repeat(100_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(WordComparison.between(many, "other")).isEmpty());
    }
}

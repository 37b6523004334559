package dev.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LittleWordsTest {

    private final LittleWords words = new LittleWords(
            Map.of("the", new int[] {0}, "la", new int[] {1, 2}, "l'", new int[] {2}, "için", new int[] {3}));

    @Test
    void everyWordIsFoundInAnyCase() {
        assertThat(words.at("The pier", 0, 3)).containsExactly(0);
        assertThat(words.at("on LA jetée", 3, 5)).containsExactly(1, 2);
        assertThat(words.at("on l'", 3, 5)).containsExactly(2);
        assertThat(words.at("İçin", 0, 4)).isEmpty();
        assertThat(words.at("İ la", 2, 4)).containsExactly(1, 2);
    }

    @Test
    void otherWordsHaveNoNumbers() {
        assertThat(words.at("then", 0, 4)).isEmpty();
        assertThat(words.at("then", 1, 4)).isEmpty();
        assertThat(words.at("harbourmaster", 0, 13)).isEmpty();
    }

    @Test
    void anEmptyListKnowsNoWord() {
        assertThat(new LittleWords(Map.of()).at("the", 0, 3)).isEmpty();
    }
}

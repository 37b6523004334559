package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.clean.Cleaner;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases legal = Phrases.of(Cleaner.class, "legal.txt");

    @Test
    void everyPhraseIsFoundWhereverItStands() {
        for (String phrase : Lexicon.lines(Cleaner.class, "legal.txt")) {
            assertThat(legal.begin(phrase + " x")).as(phrase).isTrue();
            assertThat(legal.in("x " + phrase)).as(phrase).isTrue();
            assertThat(legal.begin("x " + phrase)).as(phrase).isFalse();
        }
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(legal.in("the crane fell at noon")).isFalse();
        assertThat(legal.in("")).isFalse();
        assertThat(legal.begin("a")).isFalse();
    }

    @Test
    void theLongestEndComesFirst() {
        Phrases buttons = Phrases.of(Cleaner.class, "buttons.txt");

        assertThat(buttons.endsAt("x share link", 2)).containsExactly(12, 7);
        assertThat(buttons.endsAt("x", 0)).isEmpty();
    }
}

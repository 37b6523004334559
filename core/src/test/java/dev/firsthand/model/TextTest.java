package dev.firsthand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void plainTextIsItsOwnChars() {
        Text text = Text.of("The mayor said “no”.");
        assertThat(text.chars()).isSameAs(text.original());
    }

    @Test
    void offsetsCountCodePoints() {
        Text text = Text.of("😀 “Stop,” she said.");
        Span stop = new Span(text.chars().indexOf("Stop"), text.chars().indexOf("Stop") + 4);
        assertThat(stop).isEqualTo(new Span(3, 7));
        assertThat(text.slice(stop)).isEqualTo("Stop");
    }

    @Test
    void aSliceGivesTheOriginalEvenWhereRulesSeeAStandIn() {
        Text text = Text.of("a😀b");
        assertThat(text.chars()).isEqualTo("a" + Text.STAND_IN + "b");
        assertThat(text.slice(new Span(1, 2))).isEqualTo("😀");
    }

    @Test
    void styledLettersAreReadAsPlainOnes() {
        assertThat(Text.of("𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠 news").chars()).isEqualTo("Breaking news");
    }

    @Test
    void aLoneSurrogateIsOneCodePoint() {
        Text text = Text.of("a\uD83Db😀");
        assertThat(text.length()).isEqualTo(4);
        assertThat(text.slice(new Span(1, 3))).isEqualTo("\uD83Db");
    }

    @Test
    void strippingLeavesOutEveryKindOfSpace() {
        Text text = Text.of("\u00A0\t word \u2003\n");
        assertThat(text.slice(text.strip(text.span()))).isEqualTo("word");
        assertThat(text.strip(new Span(0, 2))).isEqualTo(new Span(2, 2));
    }

    @Test
    void aSpanBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> Text.of("short").slice(new Span(2, 9)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("span [2, 9) must end within the text's 5 code points");
    }

    @Test
    void manySlicesOfALongTextWithEmojiTakeLittleTime() {
        Text text = Text.of("🌉 bridge ".repeat(100_000));

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (int start = 0; start < text.length(); start += 9) {
                assertThat(text.slice(new Span(start, start + 8))).isEqualTo("🌉 bridge");
            }
        });
    }
}

package dev.firsthand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aSpanMayBeEmptyButNotNegative() {
        assertThat(new Span(3, 3).isEmpty()).isTrue();
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("start -1 must be >= 0");
        assertThatThrownBy(() -> new Span(4, 3)).hasMessage("end 3 must be >= start 4");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void theEndIsNotContained() {
        assertThat(new Span(2, 5).contains(4)).isTrue();
        assertThat(new Span(2, 5).contains(5)).isFalse();
        assertThat(new Span(2, 5).contains(new Span(2, 5))).isTrue();
    }

    @Test
    void spansSortByStartThenEnd() {
        assertThat(new Span(1, 4)).isLessThan(new Span(1, 5)).isGreaterThan(new Span(0, 9));
    }

    @Test
    void fromOneSpanToAnotherHoldsBoth() {
        assertThat(new Span(7, 9).to(new Span(1, 3))).isEqualTo(new Span(1, 9));
    }
}

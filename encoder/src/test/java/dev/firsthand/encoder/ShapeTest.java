package dev.firsthand.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @ParameterizedTest
    @CsvSource({
        "said, LOWER",
        "Paris, TITLE",
        "NATO, UPPER",
        "J, INITIAL",
        "McKay, MIXED",
        "iPhone, MIXED",
        "2024, DIGITS",
        "G7, DIGITS",
        "École, TITLE",
        "中国, MIXED"
    })
    void aWordIsShapedByItsCapitals(String word, Shape shape) {
        assertThat(Shape.ofWord(word, 0, word.length())).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "'He said \"no', 8, OPENING",
        "'no\" he said', 2, CLOSING",
        "'\"No', 0, OPENING",
        "'no\"', 2, CLOSING",
        "'a - b', 2, SPACED",
        "'a-b', 1, INNER"
    })
    void aMarkIsShapedByTheWhiteSpaceBesideIt(String text, int at, Shape shape) {
        assertThat(Shape.ofMark(text, at)).isEqualTo(shape);
    }
}

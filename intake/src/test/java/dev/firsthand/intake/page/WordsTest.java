package dev.firsthand.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern EDGES = Pattern.compile("[^\\p{L}\\p{N}]++");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pier",
                "The old pier, reopened – at last!",
                " 4½ crowns, Ⅳ. 2019’s  ",
                "\uD835\uDC00\uD835\uDC01 bold \uD83D\uDE00 smile",
                "half \uD835 a pair\uDC00",
                "e\u0301clair 港の 橋"
            })
    void wordsAreWhatStandsBetweenOtherCharactersThanLettersAndNumbers(String text) {
        assertThat(Words.split(text))
                .containsExactlyElementsOf(EDGES.splitAsStream(text)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}

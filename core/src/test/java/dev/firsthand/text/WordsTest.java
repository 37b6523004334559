package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She left.|She left .",
                "I don’t, he didn't|I don’t , he didn't",
                "the vice-president’s men|the vice-president’s men",
                "the U.S. and the U.N.'s|the U.S. and the U.N. ' s",
                "U. S.|U . S .",
                "at 5.30pm on the 3rd, 40%|at 5.30pm on the 3rd , 40%",
                "1,250.5m and 12:30|1,250.5m and 12:30",
                "4x4 9mm 3more|4x4 9mm 3more",
                "AT&T - R&D|AT&T - R&D",
                "wait... no--never|wait ... no -- never",
                "a\u00A0b\u2009c|a b c",
                "café e\u0301tude soft\u00ADly|café e\u0301tude soft\u00ADly",
                "“Yes,” he said|“ Yes , ” he said"
            })
    void aTextFallsIntoWordsAndMarks(String text, String words) {
        assertThat(in(text, 0, text.length())).containsExactly(words.split(" ", -1));
    }

    @Test
    void nothingOutsideTheSpanIsLookedAt() {
        assertThat(in("over-due U.S. 12th", 0, 5)).containsExactly("over", "-");
        assertThat(in("over-due U.S. 12th", 9, 11)).containsExactly("U", ".");
        assertThat(in("over-due U.S. 12th", 14, 16)).containsExactly("12");
    }

    private static List<String> in(String text, int start, int end) {
        return Words.in(text, new Span(start, end)).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }
}

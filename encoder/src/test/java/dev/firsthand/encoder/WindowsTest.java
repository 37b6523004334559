package dev.firsthand.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {

    private static final Windows WINDOWS = new Windows(20, 8);

    /** Paragraphs of these many tokens of one subword each. */
    private static List<List<Token>> paragraphs(int... sizes) {
        List<List<Token>> paragraphs = new ArrayList<>();
        int at = 0;
        for (int size : sizes) {
            List<Token> paragraph = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                paragraph.add(new Token(new Span(at, ++at), Shape.LOWER, 7));
            }
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private static List<Token> fresh(Window window) {
        return window.tokens().subList(window.contextTokens(), window.tokens().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyTokenLiesInOneWindowOutsideItsContext(int seed) {
        int[] sizes = new Random(seed).ints(40, 1, 50).toArray();
        List<List<Token>> paragraphs = paragraphs(sizes);
        List<Window> windows = WINDOWS.over(paragraphs);
        assertThat(windows.stream().flatMap(window -> fresh(window).stream()))
                .containsExactlyElementsOf(
                        paragraphs.stream().flatMap(List::stream).toList());
        assertThat(windows).allSatisfy(window -> assertThat(window.length()).isLessThanOrEqualTo(20));
    }

    @Test
    void theNextWindowRepeatsWhatOfTheLastFitsTheContext() {
        List<Window> windows = WINDOWS.over(paragraphs(8, 3, 3, 9));
        assertThat(windows).hasSize(2);
        assertThat(windows.get(1).context()).isEqualTo(2);
        assertThat(windows.get(1).contextTokens()).isEqualTo(6);
    }

    @Test
    void aLongParagraphLeavesNoRoomForContext() {
        assertThat(WINDOWS.over(paragraphs(3, 18)).get(1).context()).isZero();
    }

    @Test
    void aParagraphThatIsTooLongIsCutAfterASentence() {
        List<Token> paragraph = new ArrayList<>(paragraphs(30).getFirst());
        paragraph.set(9, new Token(new Span(9, 10), Shape.CLOSING, 7));
        paragraph.set(10, new Token(new Span(10, 11), Shape.TITLE, 7));
        assertThat(WINDOWS.units(paragraph)).extracting(List::size).containsExactly(10, 18, 2);
    }

    @Test
    void subwordsShapesAndPositionsGoTogether() {
        Vocabulary vocabulary = new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]"));
        Window window = new Window(
                List.of(
                        List.of(
                                new Token(new Span(0, 3), Shape.TITLE, 10, 11),
                                new Token(new Span(3, 4), Shape.CLOSING, 12)),
                        List.of(new Token(new Span(5, 8), Shape.LOWER, 13))),
                0);
        assertThat(window.subwords(vocabulary)).containsExactly(1, 10, 11, 12, 2, 13, 2);
        assertThat(window.positions()).containsExactly(1, 3, 5);
        assertThat(window.shapes())
                .containsExactly(
                        0,
                        Shape.TITLE.number(),
                        Shape.TITLE.number(),
                        Shape.CLOSING.number(),
                        0,
                        Shape.LOWER.number(),
                        0);
    }

    @Test
    void contextMustLeaveRoom() {
        assertThatThrownBy(() -> new Windows(10, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("context 8 must be >= 0 and leave room in 10");
    }
}

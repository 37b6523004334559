package dev.firsthand.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Span;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final Vocabulary WORDS = new Vocabulary(
            List.of("[UNK]", "[CLS]", "[SEP]", "the", "mayor", "un", "##certain", "##ty", "cafe", "“", "'", "s"));

    private final Tokenizer tokenizer = new Tokenizer(WORDS);

    private List<Token> tokens(String text) {
        return tokenizer.tokens(text, new Span(0, text.length()));
    }

    private List<String> spelt(String text) {
        return tokens(text).stream().map(token -> spelt(token)).toList();
    }

    private static String spelt(Token token) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            out.append(out.isEmpty() ? "" : " ").append(WORDS.subwords().get(token.subword(i)));
        }
        return out.toString();
    }

    @Test
    void wordsAreSpeltWithTheLongestSubwordsFromTheLeft() {
        assertThat(spelt("the uncertainty")).containsExactly("the", "un ##certain ##ty");
    }

    @Test
    void capitalsAndAccentsMakeNoDifferenceToTheSubwords() {
        assertThat(spelt("The CAFÉ")).containsExactly("the", "cafe");
    }

    @Test
    void marksStandAlone() {
        assertThat(spelt("“The mayor's")).containsExactly("“", "the", "mayor", "'", "s");
    }

    @Test
    void tokensKnowWhereTheyLie() {
        assertThat(tokens("the  mayor's"))
                .extracting(Token::span)
                .containsExactly(new Span(0, 3), new Span(5, 10), new Span(10, 11), new Span(11, 12));
    }

    @Test
    void onlyWhatLiesInTheSpanIsRead() {
        assertThat(tokenizer.tokens("the mayor the", new Span(4, 9)))
                .extracting(Token::span)
                .containsExactly(new Span(4, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zebra", "theq", "\uFFFC", "the\u0301q"})
    void whatTheVocabularyCannotSpellIsUnknown(String word) {
        assertThat(spelt(word)).containsExactly("[UNK]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"un\u00ADcertain", "un\u200Bcertain", "\uFEFFuncertain\u200B", "un\u0007certain"})
    void charactersWithoutWidthAreReadOver(String word) {
        assertThat(spelt(word)).containsExactly("un ##certain");
    }

    @Test
    void charactersWithoutWidthAreNoWordAndEndNone() {
        assertThat(tokens("\u200B \uFEFF")).isEmpty();
        assertThat(tokens("\u200Bthe\u200B")).extracting(Token::span).containsExactly(new Span(1, 4));
    }

    @Test
    void aWordOfMoreThanAHundredLettersIsUnknown() {
        assertThat(spelt("un" + "certain".repeat(14))).hasSize(1);
        assertThat(tokens("un" + "certain".repeat(14)).getFirst().length()).isEqualTo(15);
        assertThat(spelt("un" + "certain".repeat(15))).containsExactly("[UNK]");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void rubbishTakesLinearTime() {
        assertThat(tokens("“".repeat(100_000))).hasSize(100_000);
        assertThat(tokens("x".repeat(5_000_000))).hasSize(1);
        assertThat(tokens(("x".repeat(99) + " ").repeat(10_000))).hasSize(10_000);
    }
}

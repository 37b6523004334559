package dev.firsthand.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Shape;
import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.model.Span;
import dev.firsthand.training.TinyBase;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VariationTest {

    private static final Vocabulary WORDS = TinyBase.vocabulary();
    private static final String TEXT = "Anna said: “The ship sank.”";

    private final Variation variation = new Variation(WORDS);

    private static Labelled text() {
        Relation relation = new Relation(List.of(new Span(0, 4)), List.of(new Span(5, 9)), List.of(new Span(11, 27)));
        return new Labeller(new Tokenizer(WORDS)).attributions(new Brat.Annotated("t", TEXT, List.of(relation)));
    }

    /** Numbers that decide: first for the quotation marks, then for the capitals. */
    private Labelled varied(double quotes, double capitals) {
        var numbers = Stream.of(quotes, capitals).iterator();
        return variation.of(text(), new Random() {
            @Override
            public double nextDouble() {
                return numbers.next();
            }
        });
    }

    private static List<String> words(Labelled text) {
        return text.paragraphs().getFirst().stream()
                .map(token -> WORDS.subwords().get(token.subword(0)))
                .toList();
    }

    @Test
    void mostTextsStayAsTheyAre() {
        Labelled same = varied(0.9, 0.9);
        assertThat(words(same)).containsExactlyElementsOf(words(text()));
    }

    @Test
    void quotationMarksAreSwapped() {
        assertThat(words(varied(0.01, 0.9))).endsWith("\"", "the", "ship", "sank", ".", "\"");
        assertThat(words(varied(0.15, 0.9))).endsWith("‘", "the", "ship", "sank", ".", "’");
    }

    @Test
    void withoutQuotationMarksAContentBeginsWithItsFirstWord() {
        Labelled bare = varied(0.24, 0.9);
        assertThat(words(bare)).containsExactly("anna", "said", "[UNK]", "the", "ship", "sank", ".");
        assertThat(Arrays.stream(bare.labels(Head.ROLES)).mapToObj(Head.ROLES.labels()::get))
                .containsExactly("B-source", "B-cue", "O", "B-content", "I-content", "I-content", "I-content");
        assertThat(bare.links()).containsExactly(new Link(3, 0, 1));
    }

    @Test
    void withoutCapitalsNothingIsShapedLikeAName() {
        assertThat(varied(0.9, 0.01).paragraphs().getFirst())
                .extracting(Token::shape)
                .doesNotContain(Shape.TITLE);
    }
}

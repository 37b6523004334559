package dev.firsthand.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Shape;
import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.training.TinyBase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConllTest {

    private static List<Labelled> read(String... lines) {
        return Conll.read("t", List.of(lines), new Tokenizer(TinyBase.vocabulary()));
    }

    private static List<String> names(Labelled labelled) {
        return Arrays.stream(labelled.labels(Head.NAMES))
                .mapToObj(Head.NAMES.labels()::get)
                .toList();
    }

    @Test
    void inTheOlderSchemeANameBeginsWhereItsKindChanges() {
        Labelled text = read("Anna NNP I-NP I-PER", "Smith NNP I-NP I-PER", "Dover NNP I-NP I-LOC", "London X X B-LOC")
                .getFirst();
        assertThat(names(text)).containsExactly("B-person", "I-person", "B-place", "B-place");
    }

    @Test
    void politiciansArePeopleAndPartiesAreOrganisations() {
        Labelled text = read("Anna\tB-politician", "Smith\tI-politician", "water\tO", "Ship\tB-politicalparty")
                .getFirst();
        assertThat(names(text)).containsExactly("B-person", "I-person", "O", "B-organization");
    }

    @Test
    void aWordOfSeveralTokensIsOneName() {
        assertThat(names(read("Anna-Smith X X I-PER").getFirst())).containsExactly("B-person", "I-person", "I-person");
    }

    @Test
    void textsEndWhereDocumentsStart() {
        List<Labelled> texts = read(
                "-DOCSTART- -X- O O",
                "",
                "Anna X X I-PER",
                "",
                "Smith X X I-PER",
                "",
                "-DOCSTART- -X- O O",
                "",
                "Dover X X I-LOC");
        assertThat(texts).extracting(text -> text.paragraphs().size()).containsExactly(2, 1);
    }

    @Test
    void marksStandAsTheyArePrinted() {
        Labelled text = read("\" X X O", "Anna X X O", "said X X O", ", X X O", "\" X X O", "( X X O", "the X X O")
                .getFirst();
        assertThat(text.paragraphs().getFirst())
                .extracting(Token::shape)
                .containsExactly(
                        Shape.OPENING,
                        Shape.TITLE,
                        Shape.LOWER,
                        Shape.INNER,
                        Shape.CLOSING,
                        Shape.OPENING,
                        Shape.LOWER);
    }
}

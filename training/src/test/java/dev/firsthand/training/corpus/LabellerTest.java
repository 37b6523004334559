package dev.firsthand.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.model.Span;
import dev.firsthand.training.TinyBase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabellerTest {

    private static final String TEXT = "“The ship sank,” the master said.\n\nNobody knew why.";

    private final Labeller labeller = new Labeller(new Tokenizer(TinyBase.vocabulary()));

    private Labelled labelled(Relation... relations) {
        return labeller.attributions(new Brat.Annotated("t", TEXT, List.of(relations)));
    }

    private static List<String> roles(Labelled labelled) {
        return Arrays.stream(labelled.labels(Head.ROLES))
                .mapToObj(Head.ROLES.labels()::get)
                .toList();
    }

    @Test
    void tokensBearTheLabelsOfTheSpansTheyOverlap() {
        Relation relation =
                new Relation(List.of(new Span(17, 27)), List.of(new Span(28, 32)), List.of(new Span(0, 16)));
        assertThat(roles(labelled(relation)))
                .containsExactly(
                        "B-content",
                        "I-content",
                        "I-content",
                        "I-content",
                        "I-content",
                        "I-content",
                        "B-source",
                        "I-source",
                        "B-cue",
                        "O",
                        "O",
                        "O",
                        "O",
                        "O");
    }

    @Test
    void contentsAreLinkedByTheirFirstTokens() {
        Relation relation = new Relation(
                List.of(new Span(17, 27)), List.of(new Span(28, 32)), List.of(new Span(0, 16), new Span(35, 50)));
        assertThat(labelled(relation).links()).containsExactly(new Link(0, 6, 8), new Link(10, 6, 8));
    }

    @Test
    void aMissingSourceIsLinkedToNothing() {
        Relation relation = new Relation(List.of(), List.of(new Span(28, 32)), List.of(new Span(0, 16)));
        assertThat(labelled(relation).links()).containsExactly(new Link(0, Link.NONE, 8));
    }

    @Test
    void aSpanThatRunsIntoTheNextParagraphBeginsThereAnew() {
        Relation relation = new Relation(List.of(), List.of(), List.of(new Span(28, 41)));
        assertThat(roles(labelled(relation)).subList(8, 12))
                .containsExactly("B-content", "I-content", "B-content", "O");
    }
}

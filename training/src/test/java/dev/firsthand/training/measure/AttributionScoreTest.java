package dev.firsthand.training.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Role;
import dev.firsthand.model.Span;
import dev.firsthand.training.corpus.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {

    private static final String TEXT = "Anna said “the old ship sank at noon.” Nobody knew why it's so.";
    private static final Relation GOLD = relation("Anna", "said", "“the old ship sank at noon.”");

    private static List<Span> span(String words) {
        int start = TEXT.indexOf(words);
        return words.isEmpty() ? List.of() : List.of(new Span(start, start + words.length()));
    }

    private static Relation relation(String source, String cue, String content) {
        return new Relation(span(source), span(cue), span(content));
    }

    private static AttributionScore score(List<Relation> gold, Relation... found) {
        AttributionScore score = new AttributionScore();
        score.add(TEXT, gold, List.of(found));
        return score;
    }

    @Test
    void marksAtTheEdgesOfASpanDoNotCount() {
        AttributionScore score = score(List.of(GOLD), relation("Anna", "said", "the old ship sank at noon"));
        assertThat(score.spans(Role.CONTENT).f1()).isEqualTo(100);
        assertThat(score.rightSource().f1()).isEqualTo(100);
    }

    @Test
    void aWordTooFewIsNotExactButTheRelationCounts() {
        AttributionScore score = score(List.of(GOLD), relation("Anna", "said", "old ship sank at noon"));
        assertThat(score.spans(Role.CONTENT).f1()).isZero();
        assertThat(score.rightSource().f1()).isEqualTo(100);
    }

    @Test
    void lessThanHalfOfTheContentIsNotTheRelation() {
        assertThat(score(List.of(GOLD), relation("Anna", "said", "sank at"))
                        .rightSource()
                        .f1())
                .isZero();
    }

    @Test
    void theRightContentFromTheWrongSourceIsWrong() {
        AttributionScore score = score(List.of(GOLD), relation("Nobody", "said", "“the old ship sank at noon.”"));
        assertThat(score.spans(Role.CONTENT).f1()).isEqualTo(100);
        assertThat(score.rightSource().f1()).isZero();
    }

    @Test
    void whereNoSourceIsAskedForAnyIsRight() {
        Relation bare = relation("", "said", "“the old ship sank at noon.”");
        assertThat(score(List.of(bare), GOLD).rightSource().f1()).isEqualTo(100);
    }

    @Test
    void eachRelationIsMatchedOnce() {
        AttributionScore score = score(List.of(GOLD), GOLD, relation("Anna", "said", "the old ship sank"));
        assertThat(score.rightSource().precision()).isEqualTo(50);
        assertThat(score.rightSource().recall()).isEqualTo(100);
    }

    @Test
    void recallIsToldByManner() {
        Relation indirect = relation("Nobody", "knew", "why it's so");
        assertThat(score(List.of(GOLD, indirect), GOLD).line())
                .isEqualTo("exact source/cue/content 66.7/66.7/66.7, relations 66.7, with the right source 66.7"
                        + " (recall direct 100.0, mixed 0.0, indirect 0.0)");
    }
}

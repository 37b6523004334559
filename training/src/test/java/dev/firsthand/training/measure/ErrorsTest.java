package dev.firsthand.training.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Span;
import dev.firsthand.training.corpus.Relation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorsTest {

    private static final String TEXT = "The pilot said the ship sank at noon. Nobody knew why.";

    private static Span words(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static final Relation GOLD =
            new Relation(List.of(words("The pilot")), List.of(words("said")), List.of(words("the ship sank at noon")));

    private static Map<String, Integer> counts(Relation... found) {
        Errors errors = new Errors();
        errors.add(TEXT, List.of(GOLD), List.of(found));
        return errors.counts();
    }

    @Test
    void whatIsRightIsNoError() {
        assertThat(counts(GOLD)).isEmpty();
    }

    @Test
    void whatIsNotSeenIsCountedForEachRole() {
        assertThat(counts())
                .containsOnly(
                        Map.entry("source: not seen", 1),
                        Map.entry("cue: not seen", 1),
                        Map.entry("content: not seen", 1));
    }

    @Test
    void aContentThatEndsTooEarlyIsNoOtherError() {
        assertThat(counts(new Relation(GOLD.source(), GOLD.cue(), List.of(words("the ship sank")))))
                .containsExactly(Map.entry("content: ends too early", 1));
    }

    @Test
    void aContentInPiecesIsOneError() {
        assertThat(counts(new Relation(GOLD.source(), GOLD.cue(), List.of(words("the ship"), words("at noon")))))
                .containsExactly(Map.entry("content: found in pieces", 1));
    }

    @Test
    void aSourceThatBelongsToNobodyIsCountedAsALinkToo() {
        assertThat(counts(new Relation(List.of(words("Nobody")), GOLD.cue(), GOLD.content())))
                .containsOnly(
                        Map.entry("source: not seen", 1),
                        Map.entry("source: seen where there is none", 1),
                        Map.entry("link: a content with another's source", 1));
    }

    @Test
    void theTableBeginsWithTheCommonest() {
        Errors errors = new Errors();
        errors.add(TEXT, List.of(GOLD), List.of());
        errors.add(TEXT, List.of(GOLD), List.of(new Relation(List.of(), GOLD.cue(), GOLD.content())));
        assertThat(errors.table(1)).isEqualTo("| kind | count |\n|---|---|\n| source: not seen | 2 |\n");
    }
}

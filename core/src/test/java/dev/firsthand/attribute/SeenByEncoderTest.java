package dev.firsthand.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.clean.Cleaner;
import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Link;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Role;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Tagged;
import dev.firsthand.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenByEncoderTest {

    private static final String TEXT =
            "The keeper of the lighthouse, an old man, put it to the Post like this: the lamp had"
                    + " not been lit. He gave the harbour master the blame.";

    private final Report report = new Cleaner().clean(new Rendering("r.txt", Text.of(TEXT)));
    private final Annotation plain = new PlainAnnotator().annotate(report);

    @Test
    void whatTheEncoderSawIsAnAttribution() {
        Tagged source = tagged(Role.SOURCE, "The keeper of the lighthouse");
        Tagged cue = tagged(Role.CUE, "put");
        Tagged content = tagged(Role.CONTENT, "the lamp had not been lit");

        assertThat(found(new Link(content, source, cue, 0.9))).singleElement().satisfies(found -> {
            assertThat(found.source()).containsExactly(source.span());
            assertThat(found.cue()).containsExactly(cue.span());
            assertThat(found.content()).containsExactly(content.span());
            assertThat(found.manner()).isEqualTo(Manner.INDIRECT);
            assertThat(found.stance()).isEqualTo(Stance.ASSERTS);
            assertThat(found.confidence()).isEqualTo(0.9);
            assertThat(found.decidedBy()).isEqualTo("encoder");
        });
    }

    @Test
    void contentsOfOneCueAreOneAttributionAsSureAsItsLeastSureLink() {
        Tagged cue = tagged(Role.CUE, "put");
        Tagged first = tagged(Role.CONTENT, "the lamp");
        Tagged second = tagged(Role.CONTENT, "had not been lit");

        assertThat(found(new Link(first, null, cue, 0.9), new Link(second, null, cue, 0.4)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.content()).containsExactly(first.span(), second.span());
                    assertThat(found.source()).isEmpty();
                    assertThat(found.confidence()).isEqualTo(0.4);
                });
    }

    @Test
    void contentsWithoutACueAreAttributionsOfTheirOwn() {
        Tagged first = tagged(Role.CONTENT, "the lamp");
        Tagged second = tagged(Role.CONTENT, "had not been lit");

        assertThat(found(new Link(first, null, null, 0.9), new Link(second, null, null, 0.9)))
                .hasSize(2);
    }

    @Test
    void anEncoderThatSawNothingIsNotOverruled() {
        assertThat(found()).isEmpty();
    }

    private List<Attribution> found(Link... links) {
        return new Attributor().attribute(report, plain.with(new Seen(List.of(), List.of(links), List.of())));
    }

    private Tagged tagged(Role role, String words) {
        int start = TEXT.indexOf(words);
        return new Tagged(role, new Span(start, start + words.length()), 1);
    }
}

package dev.firsthand.identify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.model.Act;
import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Name;
import dev.firsthand.model.Report;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenNamesTest {

    @Test
    void anOrganisationTheEncoderSawIsNoPerson() {
        assertThat(speaker("Harbourlight said no.", "Harbourlight").kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
        assertThat(speaker("Warren Ferry Lines said no.", "Warren Ferry Lines").kind())
                .isEqualTo(Speaker.Kind.ORGANIZATION);
    }

    @Test
    void aSurnameOfThatReportIsAPersonsWhateverWasSeen() {
        Speaker speaker =
                speaker("Jeffrey Lund came. Lund of the Havel Institute said no.", "Lund of the Havel Institute");
        assertThat(speaker.name()).isEqualTo("Jeffrey Lund");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.PERSON);
    }

    @Test
    void whatWasSeenAsANameIsOneThoughItOpensASentence() {
        assertThat(speaker("Ferrygoers said no.", "Ferrygoers").kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
    }

    /** Who says “no”, where the encoder took the words before “said” for an organisation. */
    private static Speaker speaker(String text, String... organisations) {
        Report report = Told.report(text);
        List<Name> names = Arrays.stream(organisations)
                .map(words -> new Name(Name.Kind.ORGANIZATION, span(text, words), 0.9))
                .toList();
        Annotation annotation = new PlainAnnotator().annotate(report).with(new Seen(List.of(), List.of(), names));
        String source = organisations[0];
        Attribution attribution = new Attribution(
                List.of(span(text, source)),
                List.of(),
                List.of(span(text, "no.")),
                Manner.INDIRECT,
                Act.SAID,
                Stance.ASSERTS,
                null,
                null,
                null,
                List.of(),
                1,
                "marked");
        return new Identifier()
                .identify(report, annotation, List.of(attribution))
                .getFirst()
                .speaker();
    }

    private static Span span(String text, String words) {
        int start = text.lastIndexOf(words);
        return new Span(start, start + words.length());
    }
}

package dev.firsthand.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.model.Annotation;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Report;
import dev.firsthand.model.Role;
import dev.firsthand.model.Span;
import dev.firsthand.model.Tagged;
import dev.firsthand.model.Text;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EncoderAnnotatorTest {

    private static final TinyModel TINY =
            new TinyModel(TinyModel.words("the", "pilot", "said")).sure("pilot", Head.ROLES, "B-source");

    private static Report report(String text, Part... parts) {
        return new Report(
                "r",
                "r.txt",
                Text.of(text),
                "en",
                null,
                null,
                List.of(),
                List.of(),
                new Published.Unknown("test"),
                null,
                List.of(parts));
    }

    @Test
    void whatTheEncoderSeesIsAddedToWhatTheMarksShow() {
        Report report = report(
                "😀 pilot\nThe pilot said.",
                new Part(PartKind.NAVIGATION, new Span(0, 7), "test"),
                new Part(PartKind.BODY, new Span(8, 23), "test"));
        try (Encoder encoder = new Encoder(Model.load(TINY.file()))) {
            Annotation annotation = new EncoderAnnotator(new PlainAnnotator(), encoder).annotate(report);
            assertThat(annotation.sentences()).hasSize(1);
            assertThat(Objects.requireNonNull(annotation.seen()).tags())
                    .extracting(Tagged::role, Tagged::span)
                    .containsExactly(tuple(Role.SOURCE, new Span(12, 17)));
        }
    }

    @Test
    void whatIsLongerThanAnyReportIsLeftToTheRules() {
        String text = "The pilot said.\n".repeat(375_001);
        Report report = report(text, new Part(PartKind.BODY, new Span(0, text.length()), "test"));
        try (Encoder encoder = new Encoder(Model.load(TINY.file()))) {
            assertThat(new EncoderAnnotator(new PlainAnnotator(), encoder)
                            .annotate(report)
                            .seen())
                    .isNull();
        }
    }
}

package dev.firsthand.encoder;

import dev.firsthand.annotate.Annotator;
import dev.firsthand.model.Annotation;
import dev.firsthand.model.Paragraph;
import dev.firsthand.model.Report;

/** Adds what the encoder sees to what another annotator finds. */
public final class EncoderAnnotator implements Annotator {

    private final Annotator marks;
    private final Encoder encoder;

    /** @param marks finds paragraphs, sentences, words and quotations */
    public EncoderAnnotator(Annotator marks, Encoder encoder) {
        this.marks = marks;
        this.encoder = encoder;
    }

    @Override
    public Annotation annotate(Report report) {
        Annotation annotation = marks.annotate(report);
        return annotation.with(encoder.read(
                report.text().chars(),
                annotation.paragraphs().stream().map(Paragraph::span).toList()));
    }
}

package dev.firsthand.encoder;

import dev.firsthand.annotate.Annotator;
import dev.firsthand.model.Annotation;
import dev.firsthand.model.Paragraph;
import dev.firsthand.model.Report;

/**
 * Adds what the encoder sees to what another annotator finds. What is longer than any report (a library in one file) would
 * take hours and is left to the rules.
 */
public final class EncoderAnnotator implements Annotator {

    /** Code points; a million words. */
    private static final int LONGEST = 6_000_000;

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
        if (report.text().chars().length() > LONGEST) {
            return annotation;
        }
        return annotation.with(encoder.read(
                report.text().chars(),
                annotation.paragraphs().stream().map(Paragraph::span).toList()));
    }
}

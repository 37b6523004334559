package dev.firsthand.annotate;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Paragraph;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Report;
import dev.firsthand.model.Sentence;
import dev.firsthand.model.Span;
import dev.firsthand.model.Word;
import dev.firsthand.text.Sentences;
import dev.firsthand.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs, sentences, words and quotations, by their marks alone. */
public final class PlainAnnotator implements Annotator {

    private final Sentences splitter = new Sentences();
    private final Quotations quotations = new Quotations();

    @Override
    public Annotation annotate(Report report) {
        String chars = report.text().chars();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (Part part : report.parts(PartKind.BODY, PartKind.SUBHEAD, PartKind.CAPTION, PartKind.HEADLINE)) {
            for (Span sentence : splitter.in(chars, part.span())) {
                for (Span word : Words.in(chars, sentence)) {
                    words.add(new Word(word, chars.substring(word.start(), word.end()), sentences.size()));
                }
                sentences.add(new Sentence(sentence, paragraphs.size()));
            }
            paragraphs.add(new Paragraph(part.span(), part.kind()));
        }
        return new Annotation(paragraphs, sentences, words, quotations.in(chars, paragraphs));
    }
}

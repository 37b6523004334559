package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen in a report's text before anything is concluded from it. All lists are in text order.
 *
 * @param paragraphs of the parts that tell the story
 * @param seen what a trained encoder saw, or null if none read along
 */
public record Annotation(
        List<Paragraph> paragraphs,
        List<Sentence> sentences,
        List<Word> words,
        List<Quotation> quotations,
        @Nullable Seen seen)
        implements Serializable {

    public Annotation {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        quotations = List.copyOf(quotations);
    }

    /** What can be seen without an encoder. */
    public Annotation(
            List<Paragraph> paragraphs, List<Sentence> sentences, List<Word> words, List<Quotation> quotations) {
        this(paragraphs, sentences, words, quotations, null);
    }

    /** The same with what an encoder saw. */
    public Annotation with(Seen what) {
        return new Annotation(paragraphs, sentences, words, quotations, what);
    }
}

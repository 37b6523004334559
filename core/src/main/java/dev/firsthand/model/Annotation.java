package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;

/**
 * What can be seen in a report's text before anything is concluded from it. All lists are in text order.
 *
 * @param paragraphs of the parts that tell the story
 */
public record Annotation(
        List<Paragraph> paragraphs, List<Sentence> sentences, List<Word> words, List<Quotation> quotations)
        implements Serializable {

    public Annotation {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        quotations = List.copyOf(quotations);
    }
}

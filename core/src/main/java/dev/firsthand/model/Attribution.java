package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution relation, in the three spans the field (PARC, PolNeAR) gives it, before its source is resolved.
 *
 * @param source who is named for it; empty if the source has to be carried over from elsewhere
 * @param cue the words that attribute; empty if only quotation marks do
 * @param content what is attributed; never empty, several spans where the attribution interrupts it
 * @param via through whom the outlet has it, or null if from the source itself
 * @param addressee to whom it was said, or null
 * @param occasion where or at what it was said, or null
 * @param hedges the words of content and cue that hedge it, in text order
 * @param confidence 0 to 1
 * @param decidedBy the rule or head that found it
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Manner manner,
        Act act,
        Stance stance,
        @Nullable Via via,
        @Nullable Span addressee,
        @Nullable Span occasion,
        List<Hedge> hedges,
        double confidence,
        String decidedBy)
        implements Comparable<Attribution>, Serializable {

    /** @throws IllegalArgumentException if the content is empty or the confidence is not within 0 and 1 */
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        hedges = List.copyOf(hedges);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content must hold at least one span");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s must be within 0 and 1".formatted(confidence));
        }
    }

    /** The same with another channel. */
    public Attribution withVia(@Nullable Via other) {
        return new Attribution(
                source, cue, content, manner, act, stance, other, addressee, occasion, hedges, confidence, decidedBy);
    }

    /** The smallest span that holds source, cue and content. */
    public Span extent() {
        Span extent = content.getFirst();
        for (List<Span> spans : List.of(source, cue, content)) {
            for (Span span : spans) {
                extent = extent.to(span);
            }
        }
        return extent;
    }

    @Override
    public int compareTo(Attribution other) {
        return content.getFirst().compareTo(other.content.getFirst());
    }
}

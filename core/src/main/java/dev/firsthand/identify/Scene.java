package dev.firsthand.identify;

import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may look at.
 *
 * @param heads the sources by the number of the mention each is headed by
 */
record Scene(
        Report report,
        Tokens tokens,
        List<Mention> mentions,
        Cast cast,
        Discourse discourse,
        Map<Integer, Figure> resolved,
        Map<Integer, Source> heads) {

    /** The source that a mention heads, or null. */
    @Nullable
    Source source(int mention) {
        return heads.get(mention);
    }

    /** Whom an earlier mention stands for; null if nobody could tell. */
    @Nullable
    Figure figure(int mention) {
        return resolved.get(mention);
    }

    /** Whom a mention that begins at the same word as {@code owner} stands for. */
    @Nullable
    Figure figure(int before, Mention owner) {
        for (int i = before - 1; i >= 0 && i >= before - 6; i--) {
            if (mentions.get(i).equals(owner)) {
                return resolved.get(i);
            }
        }
        return null;
    }

    /** The number of the sentence a mention is in. */
    int sentence(int mention) {
        return tokens.sentence(mentions.get(mention).anchor());
    }

    String slice(Span span) {
        return report.text().slice(report.text().strip(span));
    }
}

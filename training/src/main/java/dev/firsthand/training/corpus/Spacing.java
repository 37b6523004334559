package dev.firsthand.training.corpus;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts words that a corpus holds one by one together again as they were printed. */
final class Spacing {

    private static final Set<String> CLOSING = Set.of(".", ",", ";", ":", "!", "?", ")", "]", "%", "'", "''", "...");
    private static final Set<String> OPENING = Set.of("(", "[", "$", "``");

    private Spacing() {}

    /** Appends the words with the gaps between them, and tells where each lies. */
    static List<Span> join(List<String> words, StringBuilder out) {
        List<Span> spans = new ArrayList<>();
        boolean quoted = false;
        boolean glued = true;
        for (String word : words) {
            boolean straight = word.equals("\"");
            boolean closes =
                    CLOSING.contains(word) || word.startsWith("'") || word.equals("n't") || (straight && quoted);
            if (!glued && !closes) {
                out.append(' ');
            }
            spans.add(new Span(out.length(), out.length() + word.length()));
            out.append(word);
            glued = OPENING.contains(word) || (straight && !quoted);
            quoted ^= straight;
        }
        return spans;
    }
}

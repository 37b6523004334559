package dev.firsthand.group;

import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.text.Fold;
import dev.firsthand.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The words of a report's body, each told apart by whether it stands within quotation marks. */
final class Prose {

    /** Beyond this many words a text is no longer news prose, and nothing more is learnt for grouping. */
    private static final int LIMIT = 20_000;

    private Prose() {}

    /**
     * A word of the body.
     *
     * @param key folded
     * @param quoted whether it stands within quotation marks: somebody else's word, which two outlets may share without
     *     either copying the other
     */
    record Token(Span span, String key, boolean quoted) {}

    /** The first {@value #LIMIT} words, in text order. */
    static List<Token> of(Report report) {
        String chars = report.text().chars();
        List<Token> tokens = new ArrayList<>();
        for (Part part : report.parts(PartKind.BODY, PartKind.SUBHEAD)) {
            add(chars, part.span(), tokens);
        }
        return tokens;
    }

    private static void add(String chars, Span part, List<Token> tokens) {
        boolean quoted = false;
        int end = Math.min(part.end(), part.start() + LIMIT * 10);
        for (Span word : Words.in(chars, new Span(part.start(), end))) {
            char first = chars.charAt(word.start());
            switch (first) {
                case '“', '„', '«' -> quoted = true;
                case '”', '»' -> quoted = false;
                case '"' -> quoted = !quoted;
                default -> {
                    if (Character.isLetterOrDigit(first) && tokens.size() < LIMIT) {
                        tokens.add(new Token(word, Fold.plain(chars.substring(word.start(), word.end())), quoted));
                    }
                }
            }
        }
    }
}

package dev.firsthand.answer;

import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Stems;
import dev.firsthand.text.Words;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement that may answer another, with where it stands.
 *
 * @param sentence the sentence of its cue, or of its content where it has none
 */
record Turn(Report report, Statement statement, Span sentence) {

    /** A content goes on after its first words, but what it answers stands in them. */
    static final int OPENING = 240;

    Stance stance() {
        return statement.attribution().stance();
    }

    String chars() {
        return report.text().chars();
    }

    /** The first words of the content. */
    Span opening() {
        Span content = statement.attribution().content().getFirst();
        return new Span(content.start(), Math.min(content.end(), content.start() + OPENING));
    }

    /** A word, folded. */
    String plain(Span word) {
        return Fold.plain(chars().substring(word.start(), word.end()));
    }

    /** The telling words of a span by their keys. */
    Set<String> keys(Span span) {
        Set<String> keys = new TreeSet<>();
        for (Span word : Words.in(chars(), span)) {
            String plain = plain(word);
            if (plain.length() > 2 && Character.isLetterOrDigit(plain.charAt(0)) && !FunctionWords.contains(plain)) {
                keys.add(Stems.of(plain));
            }
        }
        return keys;
    }
}

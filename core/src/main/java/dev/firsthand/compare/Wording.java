package dev.firsthand.compare;

import dev.firsthand.model.Manner;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Stems;
import dev.firsthand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement's content laid out for comparing.
 *
 * @param voice its speaker
 * @param words of the content, marks left out
 * @param quoted the words within quotation marks
 * @param concepts what its telling words stand for
 * @param negated those of them of which it says that it is not so
 */
record Wording(
        Statement statement,
        Report report,
        Voice voice,
        List<Token> words,
        List<Token> quoted,
        Set<String> concepts,
        Set<String> negated) {

    /** Words past this many add nothing to the comparison of two statements. */
    private static final int LIMIT = 400;

    /**
     * A word of a content.
     *
     * @param plain folded
     * @param key the stem
     * @param quoted whether it stands within quotation marks
     */
    record Token(Span span, String plain, String key, boolean quoted) {

        boolean isTelling() {
            return plain.length() > 1 && !FunctionWords.contains(plain);
        }
    }

    /** @param principals ids of those the speaker speaks for */
    static Wording of(Statement statement, Reading reading, Concepts concepts, Set<String> principals) {
        List<Token> words = words(statement, reading.report().text().chars());
        List<Token> quoted = words.stream().filter(Token::quoted).toList();
        Set<String> telling = new TreeSet<>();
        for (Token word : words) {
            if (word.isTelling()) {
                telling.add(concepts.of(word.plain()));
            }
        }
        return new Wording(
                statement,
                reading.report(),
                Voice.of(statement.speaker(), principals),
                words,
                quoted,
                telling,
                Polarity.negated(words, concepts));
    }

    private static List<Token> words(Statement statement, String chars) {
        boolean direct = statement.attribution().manner() == Manner.DIRECT;
        List<Token> words = new ArrayList<>();
        boolean quoted = direct;
        for (Span span : statement.attribution().content()) {
            for (Span word : Words.in(chars, span)) {
                char first = chars.charAt(word.start());
                if (Character.isLetterOrDigit(first) && words.size() < LIMIT) {
                    String plain = Fold.plain(chars.substring(word.start(), word.end()));
                    words.add(new Token(word, plain, Stems.of(plain), quoted));
                } else if (!direct) {
                    quoted = quotedAfter(first, quoted);
                }
            }
        }
        return words;
    }

    private static boolean quotedAfter(char mark, boolean quoted) {
        return switch (mark) {
            case '“', '„', '«' -> true;
            case '”', '»' -> false;
            case '"' -> !quoted;
            default -> quoted;
        };
    }

    String id() {
        return statement.id();
    }

    /** Where the content begins in its report. */
    int start() {
        return statement.attribution().content().getFirst().start();
    }

    /** The content as its report has it, its runs parted by an ellipsis in brackets. */
    String shown() {
        return String.join(
                " […] ",
                statement.attribution().content().stream()
                        .map(report.text()::slice)
                        .toList());
    }
}

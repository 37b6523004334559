package dev.firsthand.encoder;

import dev.firsthand.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into the tokens and subwords of BERT's uncased vocabularies: words and single marks, lower-cased, without
 * accents, each spelt with the longest subwords from the left (WordPiece; Wu et al. 2016, section 4.1). Runs in linear
 * time on any input.
 */
public final class Tokenizer {

    /** A longer word is unknown, as in the reference implementation. */
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int unknown;

    public Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.number(Vocabulary.UNKNOWN);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The tokens within a span, in text order.
     *
     * @param chars one {@code char} a code point
     */
    public List<Token> tokens(String chars, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            char c = chars.charAt(at);
            int end = at + 1;
            if (isMark(c)) {
                tokens.add(mark(chars, at));
            } else if (!isGap(c) && !isDropped(c)) {
                while (end < span.end() && !isGap(chars.charAt(end)) && !isMark(chars.charAt(end))) {
                    end++;
                }
                tokens.add(word(chars, at, withoutDropped(chars, end)));
            }
            at = end;
        }
        return tokens;
    }

    private static int withoutDropped(String chars, int end) {
        int last = end;
        while (isDropped(chars.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private Token mark(String chars, int at) {
        int number = vocabulary.number(folded(chars, at, at + 1));
        return new Token(new Span(at, at + 1), Shape.ofMark(chars, at), number < 0 ? unknown : number);
    }

    private Token word(String chars, int start, int end) {
        Shape shape = Shape.ofWord(chars, start, end);
        Span span = new Span(start, end);
        return end - start > LONGEST_WORD
                ? new Token(span, shape, unknown)
                : new Token(span, shape, subwords(folded(chars, start, end)));
    }

    private int[] subwords(String word) {
        int[] numbers = new int[Math.max(1, word.length())];
        int count = 0;
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            int number = -1;
            while (end > start) {
                String piece = word.substring(start, end);
                number = vocabulary.number(start == 0 ? piece : "##" + piece);
                if (number >= 0) {
                    break;
                }
                end--;
            }
            if (number < 0) {
                return new int[] {unknown};
            }
            numbers[count++] = number;
            start = end;
        }
        return count == 0 ? new int[] {unknown} : Arrays.copyOf(numbers, count);
    }

    private static String folded(String chars, int start, int end) {
        String lower = chars.substring(start, end).toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return lower;
        }
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !isDropped((char) c))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Control characters and those that have no width: as if they were not there. */
    private static boolean isDropped(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> c == 0xFFFD;
        };
    }

    /** Marks stand alone: punctuation, ASCII's signs, and ideographs, which are written without gaps. */
    private static boolean isMark(char c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(c);
        };
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, or a piece cut off one, with what its look tells.
 *
 * @param head its text, or the first {@link #SEEN} characters of a longer one
 * @param line the head on one line
 * @param lower the line in small letters with plain apostrophes, as long as the line
 * @param tail its last {@link #SEEN} characters at most
 * @param words how many words it has, counted up to {@link #COUNTED}
 * @param opens whether a paragraph begins with it
 * @param closes whether a paragraph ends with it
 * @param gap whether a blank line stands before it
 * @param candidate what the structure of the original says of it, or null
 */
record Run(
        Span span,
        String head,
        String line,
        String lower,
        String tail,
        int words,
        boolean opens,
        boolean closes,
        boolean gap,
        @Nullable Candidate candidate) {

    /** Furniture is short; no rule looks further than this into a run. */
    static final int SEEN = 600;

    private static final int COUNTED = 200;
    private static final String CLOSERS = "”\"’')]»›*";
    private static final String ENDERS = ".!?…:;。！？";

    static Run of(String chars, Span span, boolean opens, boolean closes, boolean gap, @Nullable Candidate candidate) {
        String head = chars.substring(span.start(), Math.min(span.end(), span.start() + SEEN));
        String tail = span.length() <= SEEN ? head : chars.substring(span.end() - SEEN, span.end());
        String line = Spaces.oneLine(head);
        return new Run(span, head, line, lower(line), tail, count(chars, span), opens, closes, gap, candidate);
    }

    private static String lower(String line) {
        char[] lower = line.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower[i] == '’' ? '\'' : Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }

    private static int count(String chars, Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end() && words < COUNTED; i++) {
            boolean word = !Spaces.is(chars.charAt(i));
            words += word && !inside ? 1 : 0;
            inside = word;
        }
        return words;
    }

    /** Where in the line the words begin, past bullets and the like but with the quotation mark that opens them. */
    int firstWord() {
        int at = 0;
        while (at < line.length()
                && !Character.isLetterOrDigit(line.charAt(at))
                && "“\"‘".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Whether {@link #head()} is all of it. */
    boolean isWhole() {
        return span.length() == head.length();
    }

    /** Whether it is short enough to be a line of furniture. */
    boolean isShort() {
        return isWhole() && words <= 60;
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int end = tail.length();
        while (end > 0 && (CLOSERS.indexOf(tail.charAt(end - 1)) >= 0 || Spaces.is(tail.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && ENDERS.indexOf(tail.charAt(end - 1)) >= 0;
    }

    /** Whether it breaks off with an ellipsis, as teasers do. */
    boolean isTruncated() {
        return tail.endsWith("...") || tail.endsWith("…") || tail.endsWith("[...]") || tail.endsWith("[…]");
    }

    /** Whether it reads like a paragraph of a story: a sentence of some length, to its end. */
    boolean isProse() {
        return !isTruncated() && ((words >= 8 && endsSentence()) || words >= 30);
    }

    /** The share of its longer words, without the first, that begin with a capital letter; 0 to 1. */
    double capitals() {
        int longer = 0;
        int capital = 0;
        String[] all = head.split("\\s+");
        for (int i = 1; i < all.length; i++) {
            String word = all[i].replaceFirst("^[^\\p{L}\\p{N}]+", "");
            if (word.length() >= 4) {
                longer++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer == 0 ? 0 : (double) capital / longer;
    }

    /** Whether its first letter is a capital; a figure or opening quotation mark before it does not matter. */
    boolean startsUpper() {
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) || Character.isTitleCase(c);
            }
            if (Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }
}

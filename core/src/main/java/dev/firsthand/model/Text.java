package dev.firsthand.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text whose offsets are code points.
 *
 * <p>{@link #chars()} holds one {@code char} for each code point, so that an index into it, a match of a regular
 * expression over it and a {@link Span} all count the same thing. A code point beyond the Basic Multilingual Plane stands
 * there as the single letter it is a styled form of (mathematical bold “A” as “A”) or, where there is none, as
 * {@link #STAND_IN}. What is shown to people always comes from {@link #slice(Span)}, which gives the original.
 */
public final class Text implements Serializable {

    /** Stands in {@link #chars()} for a code point that no single {@code char} can hold, such as an emoji. */
    public static final char STAND_IN = '\uFFFC';

    private static final long serialVersionUID = 1;

    private final String original;
    private final String chars;

    /** Which code points lie beyond the Basic Multilingual Plane, in order: those that take two {@code char}s. */
    private final int[] beyond;

    private Text(String original, String chars, int[] beyond) {
        this.original = original;
        this.chars = chars;
        this.beyond = beyond;
    }

    /** The text of a string; a lone surrogate counts as one code point, as {@link String#codePointCount} counts it. */
    public static Text of(String original) {
        int length = original.codePointCount(0, original.length());
        if (length == original.length()) {
            return new Text(original, original, new int[0]);
        }
        StringBuilder flat = new StringBuilder(length);
        original.codePoints().forEach(point -> flat.append(flatten(point)));
        int[] points = original.codePoints().toArray();
        int[] beyond = IntStream.range(0, length)
                .filter(index -> Character.isSupplementaryCodePoint(points[index]))
                .toArray();
        return new Text(original, flat.toString(), beyond);
    }

    private static char flatten(int point) {
        if (Character.isBmpCodePoint(point)) {
            return (char) point;
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : STAND_IN;
    }

    /** The text exactly as it was decoded. */
    public String original() {
        return original;
    }

    /** The text with one {@code char} for each code point; its length is {@link #length()}. */
    public String chars() {
        return chars;
    }

    /** How many code points the text holds. */
    public int length() {
        return chars.length();
    }

    /** The whole text. */
    public Span span() {
        return new Span(0, length());
    }

    /**
     * The original words of a span.
     *
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public String slice(Span span) {
        if (span.end() > length()) {
            throw new IndexOutOfBoundsException(
                    "span %s must end within the text's %d code points".formatted(span, length()));
        }
        return original.substring(unit(span.start()), unit(span.end()));
    }

    /** Where a code point begins in the original, in {@code char}s. */
    private int unit(int point) {
        int before = Arrays.binarySearch(beyond, point);
        return point + (before < 0 ? -before - 1 : before);
    }

    /** The span without the white space at its edges; an empty span at its start if it holds nothing else. */
    public Span strip(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(chars.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(chars.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && original.equals(text.original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }
}

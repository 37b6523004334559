package dev.firsthand.encoder;

import dev.firsthand.model.Span;

/** A word or mark as the encoder reads it, with the numbers of its subwords in the vocabulary. */
public final class Token {

    private final Span span;
    private final Shape shape;
    private final int[] subwords;

    /** @throws IllegalArgumentException if there is no subword */
    public Token(Span span, Shape shape, int... subwords) {
        if (subwords.length == 0) {
            throw new IllegalArgumentException("token at %s must have at least one subword".formatted(span));
        }
        this.span = span;
        this.shape = shape;
        this.subwords = subwords.clone();
    }

    /** Where it lies, in code points of the report's text. */
    public Span span() {
        return span;
    }

    public Shape shape() {
        return shape;
    }

    /** How many subwords it has, at least 1. */
    public int length() {
        return subwords.length;
    }

    /** The number of a subword in the vocabulary. */
    public int subword(int index) {
        return subwords[index];
    }

    @Override
    public String toString() {
        return span + " " + shape + " " + java.util.Arrays.toString(subwords);
    }
}

package dev.firsthand.attribute;

import dev.firsthand.model.Span;

/**
 * A word with what is known of it.
 *
 * @param lower folded: lower case, plain apostrophes
 * @param quotation the index of the outermost quotation around it, or -1
 */
record Token(Span span, String text, String lower, Tag tag, int sentence, int quotation) {

    Token tagged(Tag other) {
        return new Token(span, text, lower, other, sentence, quotation);
    }

    boolean is(Tag wanted) {
        return tag == wanted;
    }

    boolean isPossessive() {
        return lower.endsWith("'s") || lower.endsWith("s'");
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}

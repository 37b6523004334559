package dev.firsthand.model;

import java.io.Serializable;

/**
 * A word or a mark of punctuation.
 *
 * @param text as written, one {@code char} a code point
 * @param sentence the index of its sentence in {@link Annotation#sentences()}
 */
public record Word(Span span, String text, int sentence) implements Serializable {

    /** Whether it has a letter or digit in it. */
    public boolean isWord() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }
}

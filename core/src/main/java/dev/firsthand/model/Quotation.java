package dev.firsthand.model;

import java.io.Serializable;

/**
 * A run of text between quotation marks.
 *
 * @param span with its marks
 * @param closing how it ends
 * @param continues whether it carries on the quotation before it, which was left open at the end of its paragraph
 * @param scare whether it is too short and lacks a verb: words held with tongs rather than somebody's sentence
 */
public record Quotation(Span span, Closing closing, boolean continues, boolean scare) implements Serializable {

    /** How a quotation ends. */
    public enum Closing {
        /** By its own closing mark. */
        MARK,
        /** With its paragraph, and the next paragraph opens with a mark again: the convention for long quotations. */
        NEXT_PARAGRAPH,
        /** With its paragraph; the closing mark is missing. */
        MISSING
    }
}

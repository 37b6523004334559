package dev.firsthand.model;

import java.io.Serializable;

/**
 * A sentence of a report.
 *
 * @param paragraph the index of its paragraph in {@link Annotation#paragraphs()}
 */
public record Sentence(Span span, int paragraph) implements Serializable {}

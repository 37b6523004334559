package dev.firsthand.identify;

import dev.firsthand.model.Span;

/**
 * The words an attribution gives as its source.
 *
 * @param attribution the attribution's number
 * @param first its first word
 * @param last its last word
 * @param span where it lies
 */
record Source(int attribution, int first, int last, Span span) {}

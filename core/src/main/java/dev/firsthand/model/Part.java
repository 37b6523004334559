package dev.firsthand.model;

import java.io.Serializable;

/**
 * A run of a report's text with a kind. The parts of a report never overlap, and every character that is no white space
 * lies in exactly one of them: what is set aside is kept.
 *
 * @param decidedBy the rule that told the kind
 */
public record Part(PartKind kind, Span span, String decidedBy) implements Serializable {}

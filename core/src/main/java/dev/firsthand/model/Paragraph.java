package dev.firsthand.model;

import java.io.Serializable;

/** A paragraph of a report's body, or one of its subheads, captions or its headline. */
public record Paragraph(Span span, PartKind kind) implements Serializable {}

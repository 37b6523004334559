package dev.firsthand.model;

import java.io.Serializable;

/** A report's own headline. */
public record Headline(String text, Span span) implements Serializable {}

package dev.firsthand.model;

import java.io.Serializable;

/**
 * A span that was seen to play a role in an attribution.
 *
 * @param confidence 0 to 1
 */
public record Tagged(Role role, Span span, double confidence) implements Serializable {}

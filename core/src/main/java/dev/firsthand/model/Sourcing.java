package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * On which rung of the sourcing ladder a statement stands.
 *
 * @param beneath where it stands for the outlet it is relayed from, or null if it is not relayed or nothing tells
 * @param span the words that decided it, or null if the lack of any did
 * @param decidedBy the rule that decided it
 */
public record Sourcing(
        Rung rung, @Nullable Rung beneath, @Nullable Span span, String decidedBy) implements Serializable {}

package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of a source that it does not name.
 *
 * @param description the words that describe it most fully, or null if a pronoun is all there is
 * @param speaking how many of them said this: 1 for “one of the sources”; null if nothing sets them apart
 * @param terms the words that say they are not to be named: “who spoke on condition of anonymity because …”; or null
 * @param reason the words that say why: “because they were not authorized …”; or null
 * @param told to whom they spoke: “The Journal”; or null
 */
public record Anonymity(
        @Nullable Span description,
        @Nullable Integer speaking,
        @Nullable Span terms,
        @Nullable Span reason,
        @Nullable Span told)
        implements Serializable {}

package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * To which source and cue a content was seen to belong.
 *
 * @param source null if to none
 * @param cue null if to none; contents of the same cue belong to one attribution
 * @param confidence 0 to 1
 */
public record Link(
        Tagged content, @Nullable Tagged source, @Nullable Tagged cue, double confidence) implements Serializable {}

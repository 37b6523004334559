package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where the report says it was written, before its first sentence: “Beijing (Reuters) –”.
 *
 * @param place as written
 * @param agency the agency or outlet in brackets, if any
 */
public record Dateline(String place, @Nullable String agency, Span span) implements Serializable {}

package dev.firsthand.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one statement stands to a claim, and when it was made, as far as is known. */
public record Position(
        String statement, Stance stance, @Nullable LocalDate date) implements Serializable {}

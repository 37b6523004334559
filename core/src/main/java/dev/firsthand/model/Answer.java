package dev.firsthand.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a denial, refusal, dispute or correction answers.
 *
 * @param statement the id of the statement of the same report that it answers, or null if the report does not hold it
 * @param span the words that name what is answered: “the report”, “the allegation that …”
 * @param decidedBy the rule that found it
 */
public record Answer(@Nullable String statement, Span span, String decidedBy) implements Serializable {}

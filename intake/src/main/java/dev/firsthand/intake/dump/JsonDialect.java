package dev.firsthand.intake.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/**
 * JSON as programs write it: with {@code NaN}, line breaks within texts, needless backslashes and commas, numbers and names
 * of any length. How deep it is nested is bounded; how much of it is read, its readers bound.
 */
public final class JsonDialect {

    /** No text within is longer: {@code 1 << 26} letters, as many as a capture may have bytes. */
    private static final int TEXT = 64 << 20;

    /** Makes its readers and writers. Names are not kept from one file for the next, as there may be any number of them. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(TEXT)
                    .maxNameLength(TEXT)
                    .maxStringLength(TEXT)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private JsonDialect() {}
}

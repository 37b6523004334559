package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Anonymity;
import dev.firsthand.model.Answer;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of a statement that tell what it rests on: {@code unnamed}, {@code answers}, {@code sourcing}. */
final class SourcingFields {

    private SourcingFields() {}

    static void unnamed(JsonGenerator json, @Nullable Anonymity anonymity, Text text) throws IOException {
        if (anonymity == null) {
            json.writeNullField("unnamed");
            return;
        }
        json.writeObjectFieldStart("unnamed");
        words(json, "description", anonymity.description(), text);
        if (anonymity.speaking() == null) {
            json.writeNullField("speaking");
        } else {
            json.writeNumberField("speaking", anonymity.speaking());
        }
        words(json, "terms", anonymity.terms(), text);
        words(json, "reason", anonymity.reason(), text);
        words(json, "told", anonymity.told(), text);
        json.writeEndObject();
    }

    static void answers(JsonGenerator json, @Nullable Answer answer, Text text) throws IOException {
        if (answer == null) {
            json.writeNullField("answers");
            return;
        }
        json.writeObjectFieldStart("answers");
        Json.optional(json, "statement", answer.statement());
        words(json, "words", answer.span(), text);
        json.writeStringField("decidedBy", answer.decidedBy());
        json.writeEndObject();
    }

    static void sourcing(JsonGenerator json, @Nullable Sourcing sourcing) throws IOException {
        if (sourcing == null) {
            json.writeNullField("sourcing");
            return;
        }
        json.writeObjectFieldStart("sourcing");
        json.writeStringField("rung", sourcing.rung().label());
        Json.optional(
                json,
                "beneath",
                sourcing.beneath() == null ? null : sourcing.beneath().label());
        if (sourcing.span() == null) {
            json.writeNullField("span");
        } else {
            Json.span(json, "span", sourcing.span());
        }
        json.writeStringField("decidedBy", sourcing.decidedBy());
        json.writeEndObject();
    }

    /** The words of a span and where they lie, or null. */
    private static void words(JsonGenerator json, String field, @Nullable Span span, Text text) throws IOException {
        if (span == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text.slice(span));
        Json.span(json, "span", span);
        json.writeEndObject();
    }
}

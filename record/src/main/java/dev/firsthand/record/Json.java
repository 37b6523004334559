package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes that the fields of records share. */
final class Json {

    private Json() {}

    /** {@code [[start, end], …]}, in code points. */
    static void spans(JsonGenerator json, String field, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** {@code [start, end]}, in code points. */
    static void span(JsonGenerator json, String field, Span span) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** The value, or null: every field is always there. */
    static void optional(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value.toString());
        }
    }
}

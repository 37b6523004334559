package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Hedge;
import dev.firsthand.model.Said;
import dev.firsthand.model.Span;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Text;
import dev.firsthand.model.Via;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a {@code statement}. */
final class StatementRecord {

    private StatementRecord() {}

    static void write(JsonGenerator json, Statement statement, Text text) throws IOException {
        Attribution attribution = statement.attribution();
        json.writeStringField("id", statement.id());
        json.writeStringField("report", statement.report());
        json.writeStringField("manner", attribution.manner().label());
        json.writeStringField("act", attribution.act().label());
        json.writeStringField("stance", attribution.stance().label());
        Json.spans(json, "source", attribution.source());
        Json.spans(json, "cue", attribution.cue());
        Json.spans(json, "content", attribution.content());
        SpeakerField.write(json, statement.speaker());
        via(json, attribution.via());
        Json.optional(json, "addressee", words(attribution.addressee(), text));
        Json.optional(json, "occasion", words(attribution.occasion(), text));
        said(json, statement.said());
        hedges(json, attribution.hedges());
        SourcingFields.unnamed(json, statement.anonymity(), text);
        SourcingFields.answers(json, statement.answer(), text);
        SourcingFields.sourcing(json, statement.sourcing());
        json.writeNumberField("confidence", attribution.confidence());
        json.writeStringField("decidedBy", attribution.decidedBy());
    }

    private static void via(JsonGenerator json, @Nullable Via via) throws IOException {
        if (via == null) {
            json.writeNullField("via");
            return;
        }
        json.writeObjectFieldStart("via");
        json.writeStringField("name", via.name());
        json.writeStringField("kind", via.kind().label());
        if (via.span() != null) {
            Json.span(json, "span", via.span());
        }
        json.writeEndObject();
    }

    private static void said(JsonGenerator json, @Nullable Said said) throws IOException {
        if (said == null) {
            json.writeNullField("said");
            return;
        }
        json.writeObjectFieldStart("said");
        json.writeStringField("value", said.value());
        json.writeStringField("basis", said.basis());
        json.writeEndObject();
    }

    private static void hedges(JsonGenerator json, List<Hedge> hedges) throws IOException {
        json.writeArrayFieldStart("hedges");
        for (Hedge hedge : hedges) {
            json.writeStartObject();
            Json.span(json, "span", hedge.span());
            json.writeStringField("kind", hedge.kind().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String words(@Nullable Span span, Text text) {
        return span == null ? null : text.slice(span);
    }
}

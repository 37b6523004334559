package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Admiralty;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Position;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a {@code claim}. */
final class ClaimRecord {

    private ClaimRecord() {}

    static void write(JsonGenerator json, Claim claim) throws IOException {
        json.writeStringField("id", claim.id());
        json.writeStringField("wording", claim.wording());
        Json.strings(json, "statements", claim.statements());
        origins(json, claim.origins());
        json.writeNumberField("independentOrigins", claim.independentOrigins());
        Json.strings(json, "carriedBy", claim.carriedBy());
        positions(json, claim.positions());
        admiralty(json, claim.admiralty());
    }

    private static void admiralty(JsonGenerator json, @Nullable Admiralty suggested) throws IOException {
        if (suggested == null) {
            json.writeNullField("admiralty");
            return;
        }
        json.writeObjectFieldStart("admiralty");
        json.writeStringField("reliability", suggested.reliability().name());
        json.writeNumberField("credibility", suggested.credibility());
        json.writeStringField("because", suggested.because());
        json.writeEndObject();
    }

    private static void origins(JsonGenerator json, List<Origin> origins) throws IOException {
        json.writeArrayFieldStart("origins");
        for (Origin origin : origins) {
            json.writeStartObject();
            json.writeStringField("name", origin.name());
            json.writeStringField("kind", origin.kind().label());
            json.writeStringField("statement", origin.statement());
            Json.optional(json, "restsOn", origin.restsOn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void positions(JsonGenerator json, List<Position> positions) throws IOException {
        json.writeArrayFieldStart("positions");
        for (Position position : positions) {
            json.writeStartObject();
            json.writeStringField("statement", position.statement());
            json.writeStringField("stance", position.stance().label());
            Json.optional(json, "date", position.date());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

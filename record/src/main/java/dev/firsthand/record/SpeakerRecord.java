package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Identity;
import java.io.IOException;

/** The fields of a {@code speaker}. */
final class SpeakerRecord {

    private SpeakerRecord() {}

    static void write(JsonGenerator json, String story, Identity speaker) throws IOException {
        json.writeStringField("id", speaker.id());
        json.writeStringField("story", story);
        json.writeStringField("name", speaker.name());
        json.writeStringField("kind", speaker.kind().label());
        Json.strings(json, "roles", speaker.roles());
        json.writeArrayFieldStart("alsoKnownAs");
        for (Identity.Alias alias : speaker.alsoKnownAs()) {
            write(json, alias);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("speaksFor");
        for (Identity.SpeaksFor principal : speaker.speaksFor()) {
            write(json, principal);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Identity.Alias alias) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", alias.name());
        json.writeStringField("report", alias.report());
        json.writeStringField("statement", alias.statement());
        json.writeStringField("decidedBy", alias.decidedBy());
        json.writeStringField("like", alias.like());
        Json.strings(json, "words", alias.words());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Identity.SpeaksFor principal) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", principal.name());
        Json.optional(json, "speaker", principal.speaker());
        json.writeStringField("decidedBy", principal.decidedBy());
        json.writeStringField("because", principal.because());
        json.writeEndObject();
    }
}

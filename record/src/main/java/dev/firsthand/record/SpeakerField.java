package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Speaker;
import java.io.IOException;

/** The field {@code speaker} of a statement or utterance. */
final class SpeakerField {

    private SpeakerField() {}

    static void write(JsonGenerator json, Speaker speaker) throws IOException {
        json.writeObjectFieldStart("speaker");
        json.writeStringField("id", speaker.id());
        json.writeStringField("name", speaker.name());
        json.writeStringField("kind", speaker.kind().label());
        Json.optional(json, "role", speaker.role());
        if (speaker.count() == null) {
            json.writeNullField("count");
        } else {
            json.writeNumberField("count", speaker.count());
        }
        json.writeStringField("decidedBy", speaker.decidedBy());
        json.writeEndObject();
    }
}

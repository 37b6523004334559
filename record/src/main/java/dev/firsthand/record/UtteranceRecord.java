package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Drift;
import dev.firsthand.model.Utterance;
import java.io.IOException;

/** The fields of an {@code utterance}. */
final class UtteranceRecord {

    private UtteranceRecord() {}

    static void write(JsonGenerator json, Utterance utterance) throws IOException {
        json.writeStringField("id", utterance.id());
        SpeakerField.write(json, utterance.speaker());
        Json.strings(json, "statements", utterance.statements());
        json.writeArrayFieldStart("drift");
        for (Drift drift : utterance.drift()) {
            json.writeStartObject();
            json.writeStringField("statement", drift.statement());
            json.writeStringField("kind", drift.kind().label());
            json.writeStringField("note", drift.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

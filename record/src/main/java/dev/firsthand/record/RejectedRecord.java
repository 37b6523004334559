package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Rejected;
import java.io.IOException;

/** The fields of a {@code rejected}. */
final class RejectedRecord {

    private RejectedRecord() {}

    static void write(JsonGenerator json, Rejected rejected) throws IOException {
        json.writeStringField("file", rejected.file());
        json.writeStringField("reason", rejected.reason());
        json.writeStringField("remedy", rejected.remedy());
        Json.optional(json, "again", rejected.again());
    }
}

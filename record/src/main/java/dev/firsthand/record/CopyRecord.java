package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Copy;
import java.io.IOException;

/** The fields of a {@code copy}. */
final class CopyRecord {

    private CopyRecord() {}

    static void write(JsonGenerator json, Copy copy) throws IOException {
        json.writeStringField("report", copy.report());
        json.writeStringField("of", copy.of());
        json.writeStringField("kind", copy.kind().label());
        json.writeNumberField("share", copy.share());
        Json.spans(json, "spans", copy.spans());
    }
}

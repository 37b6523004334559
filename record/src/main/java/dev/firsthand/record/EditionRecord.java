package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Edition;
import dev.firsthand.model.Headline;
import dev.firsthand.model.Outlet;
import java.io.IOException;
import java.util.List;

/** The fields of an {@code edition}. */
final class EditionRecord {

    private EditionRecord() {}

    static void write(JsonGenerator json, Edition edition) throws IOException {
        Outlet outlet = edition.report().outlet();
        Headline headline = edition.report().headline();
        json.writeStringField("address", edition.address());
        json.writeStringField("at", edition.at().toString());
        json.writeStringField("capture", edition.capture());
        Json.optional(json, "before", edition.before());
        Json.optional(json, "outlet", outlet == null ? null : outlet.name());
        Json.optional(json, "headline", headline == null ? null : headline.text());
        json.writeArrayFieldStart("changes");
        for (Edition.Change change : edition.changes()) {
            json.writeStartObject();
            passages(json, "before", change.before());
            passages(json, "after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void passages(JsonGenerator json, String field, List<Edition.Passage> passages) throws IOException {
        json.writeArrayFieldStart(field);
        for (Edition.Passage passage : passages) {
            json.writeStartObject();
            json.writeStringField("text", passage.words());
            Json.span(json, "span", passage.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Moment;
import java.io.IOException;

/** The fields of a {@code date}. What TimeML calls its type is its kind here, as every record has a type already. */
final class DateRecord {

    private DateRecord() {}

    static void write(JsonGenerator json, Moment moment, String report) throws IOException {
        json.writeStringField("report", report);
        Json.span(json, "span", moment.span());
        json.writeStringField("value", moment.value());
        json.writeStringField("kind", moment.type().label());
        Json.optional(json, "leadsTo", moment.leadsTo());
        json.writeStringField("decidedBy", moment.decidedBy());
    }
}

package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Dateline;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Headline;
import dev.firsthand.model.Outlet;
import dev.firsthand.model.Part;
import dev.firsthand.model.Published;
import dev.firsthand.model.Report;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a {@code report}. */
final class ReportRecord {

    private ReportRecord() {}

    static void write(JsonGenerator json, Report report) throws IOException {
        json.writeStringField("id", report.id());
        json.writeStringField("file", report.file());
        json.writeStringField("text", report.text().original());
        json.writeStringField("language", report.language());
        json.writeBooleanField("readForStatements", report.isRead());
        outlet(json, report.outlet());
        headline(json, report.headline());
        Json.strings(json, "authors", report.authors());
        Json.strings(json, "contributors", report.contributors());
        published(json, report.published());
        dateline(json, report.dateline());
        parts(json, report.parts());
        declared(json, report.declared());
    }

    private static void outlet(JsonGenerator json, @Nullable Outlet outlet) throws IOException {
        if (outlet == null) {
            json.writeNullField("outlet");
            return;
        }
        json.writeObjectFieldStart("outlet");
        json.writeStringField("name", outlet.name());
        json.writeStringField("because", outlet.because());
        json.writeEndObject();
    }

    private static void headline(JsonGenerator json, @Nullable Headline headline) throws IOException {
        if (headline == null) {
            json.writeNullField("headline");
            return;
        }
        json.writeObjectFieldStart("headline");
        json.writeStringField("text", headline.text());
        Json.span(json, "span", headline.span());
        json.writeEndObject();
    }

    private static void published(JsonGenerator json, Published published) throws IOException {
        json.writeObjectFieldStart("published");
        switch (published) {
            case Published.Stated stated -> {
                json.writeStringField("value", stated.value());
                json.writeStringField("basis", "stated");
                if (stated.where() != null) {
                    Json.span(json, "span", stated.where());
                }
            }
            case Published.Inferred inferred -> {
                json.writeStringField("value", inferred.day().toString());
                json.writeStringField("basis", "inferred");
            }
            case Published.Unknown unknown -> {
                json.writeStringField("basis", "unknown");
            }
        }
        json.writeStringField("because", published.because());
        json.writeEndObject();
    }

    private static void dateline(JsonGenerator json, @Nullable Dateline dateline) throws IOException {
        if (dateline == null) {
            json.writeNullField("dateline");
            return;
        }
        json.writeObjectFieldStart("dateline");
        json.writeStringField("place", dateline.place());
        Json.optional(json, "agency", dateline.agency());
        Json.span(json, "span", dateline.span());
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, List<Part> parts) throws IOException {
        json.writeArrayFieldStart("parts");
        for (Part part : parts) {
            json.writeStartObject();
            json.writeStringField("kind", part.kind().label());
            json.writeNumberField("start", part.span().start());
            json.writeNumberField("end", part.span().end());
            json.writeStringField("decidedBy", part.decidedBy());
            if (part.origin() != null) {
                json.writeStringField("origin", part.origin());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void declared(JsonGenerator json, List<Declared> declared) throws IOException {
        json.writeArrayFieldStart("declared");
        for (Declared each : declared) {
            json.writeStartObject();
            json.writeStringField("field", each.field().label());
            json.writeStringField("value", each.value());
            json.writeStringField("basis", each.basis().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

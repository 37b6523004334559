package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Copy;
import dev.firsthand.model.Drift;
import dev.firsthand.model.Moment;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Part;
import dev.firsthand.model.Position;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Report;
import dev.firsthand.model.Said;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.model.Utterance;
import dev.firsthand.model.Via;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes story files as JSON Lines, as {@code records.schema.json} describes them. Not safe for use by several threads.
 */
public final class RecordWriter implements Closeable {

    private final JsonGenerator json;

    /** Writes to {@code out}, which {@link #close()} flushes and closes. */
    public RecordWriter(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    /** Writes a story and all that was found in it. */
    public void write(StoryFile file) throws IOException {
        for (Reading reading : file.readings()) {
            write(reading);
        }
        story(file.story());
        for (Copy copy : file.copies()) {
            copy(copy);
        }
        for (Utterance utterance : file.utterances()) {
            utterance(utterance);
        }
        for (Claim claim : file.claims()) {
            claim(claim);
        }
    }

    /** Writes what could not be read, and why: nothing that was given is lost. */
    public void write(Rejected rejected) throws IOException {
        begin("rejected");
        json.writeStringField("file", rejected.file());
        json.writeStringField("reason", rejected.reason());
        json.writeStringField("remedy", rejected.remedy());
        end();
    }

    private void write(Reading reading) throws IOException {
        report(reading.report());
        for (Statement statement : reading.statements()) {
            statement(statement, reading.report().text());
        }
        for (Moment moment : reading.moments()) {
            date(moment, reading.report());
        }
    }

    private void report(Report report) throws IOException {
        begin("report");
        json.writeStringField("id", report.id());
        json.writeStringField("file", report.file());
        json.writeStringField("text", report.text().original());
        json.writeStringField("language", report.language());
        json.writeFieldName("outlet");
        if (report.outlet() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("name", report.outlet().name());
            json.writeStringField("because", report.outlet().because());
            json.writeEndObject();
        }
        json.writeFieldName("headline");
        if (report.headline() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("text", report.headline().text());
            span("span", report.headline().span());
            json.writeEndObject();
        }
        strings("authors", report.authors());
        strings("contributors", report.contributors());
        published(report.published());
        json.writeFieldName("dateline");
        if (report.dateline() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("place", report.dateline().place());
            optional("agency", report.dateline().agency());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("parts");
        for (Part part : report.parts()) {
            json.writeStartObject();
            json.writeStringField("kind", part.kind().label());
            json.writeNumberField("start", part.span().start());
            json.writeNumberField("end", part.span().end());
            json.writeStringField("decidedBy", part.decidedBy());
            json.writeEndObject();
        }
        json.writeEndArray();
        end();
    }

    private void published(Published published) throws IOException {
        json.writeObjectFieldStart("published");
        switch (published) {
            case Published.Stated stated -> {
                json.writeStringField("value", stated.value());
                json.writeStringField("basis", "stated");
                span("span", stated.where());
            }
            case Published.Inferred inferred -> {
                json.writeStringField("value", inferred.day().toString());
                json.writeStringField("basis", "inferred");
            }
            case Published.Unknown unknown -> {
                json.writeNullField("value");
                json.writeStringField("basis", "unknown");
            }
        }
        json.writeStringField("because", published.because());
        json.writeEndObject();
    }

    private void statement(Statement statement, Text text) throws IOException {
        Attribution attribution = statement.attribution();
        begin("statement");
        json.writeStringField("id", statement.id());
        json.writeStringField("report", statement.report());
        json.writeStringField("manner", attribution.manner().label());
        json.writeStringField("act", attribution.act().label());
        json.writeStringField("stance", attribution.stance().label());
        spans("source", attribution.source());
        spans("cue", attribution.cue());
        spans("content", attribution.content());
        json.writeFieldName("speaker");
        speaker(statement.speaker());
        via(attribution.via());
        optional("addressee", words(attribution.addressee(), text));
        optional("occasion", words(attribution.occasion(), text));
        said(statement.said());
        json.writeNumberField("confidence", attribution.confidence());
        json.writeStringField("decidedBy", attribution.decidedBy());
        end();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", speaker.id());
        json.writeStringField("name", speaker.name());
        json.writeStringField("kind", speaker.kind().label());
        optional("role", speaker.role());
        json.writeFieldName("count");
        if (speaker.count() == null) {
            json.writeNull();
        } else {
            json.writeNumber(speaker.count());
        }
        json.writeStringField("decidedBy", speaker.decidedBy());
        json.writeEndObject();
    }

    private void via(@Nullable Via via) throws IOException {
        json.writeFieldName("via");
        if (via == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", via.name());
        json.writeStringField("kind", via.kind().label());
        if (via.span() != null) {
            span("span", via.span());
        }
        json.writeEndObject();
    }

    private void said(@Nullable Said said) throws IOException {
        json.writeFieldName("said");
        if (said == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("value", said.value());
        json.writeStringField("basis", said.basis());
        json.writeEndObject();
    }

    private void date(Moment moment, Report report) throws IOException {
        begin("date");
        json.writeStringField("report", report.id());
        span("span", moment.span());
        json.writeStringField("value", moment.value());
        json.writeStringField("type", moment.type().label());
        json.writeStringField("decidedBy", moment.decidedBy());
        end();
    }

    private void story(Story story) throws IOException {
        begin("story");
        json.writeStringField("id", story.id());
        json.writeStringField("title", story.title());
        strings("reports", story.reports());
        optional("first", story.first() == null ? null : story.first().toString());
        optional("last", story.last() == null ? null : story.last().toString());
        end();
    }

    private void copy(Copy copy) throws IOException {
        begin("copy");
        json.writeStringField("report", copy.report());
        json.writeStringField("of", copy.of());
        json.writeStringField("kind", copy.kind().label());
        json.writeNumberField("share", copy.share());
        spans("spans", copy.spans());
        end();
    }

    private void utterance(Utterance utterance) throws IOException {
        begin("utterance");
        json.writeStringField("id", utterance.id());
        json.writeFieldName("speaker");
        speaker(utterance.speaker());
        strings("statements", utterance.statements());
        json.writeArrayFieldStart("drift");
        for (Drift drift : utterance.drift()) {
            json.writeStartObject();
            json.writeStringField("statement", drift.statement());
            json.writeStringField("kind", drift.kind().label());
            json.writeStringField("note", drift.note());
            json.writeEndObject();
        }
        json.writeEndArray();
        end();
    }

    private void claim(Claim claim) throws IOException {
        begin("claim");
        json.writeStringField("id", claim.id());
        json.writeStringField("wording", claim.wording());
        strings("statements", claim.statements());
        json.writeArrayFieldStart("origins");
        for (Origin origin : claim.origins()) {
            json.writeStartObject();
            json.writeStringField("name", origin.name());
            json.writeStringField("kind", origin.kind().label());
            json.writeStringField("statement", origin.statement());
            optional("restsOn", origin.restsOn());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("independentOrigins", claim.independentOrigins());
        strings("carriedBy", claim.carriedBy());
        json.writeArrayFieldStart("positions");
        for (Position position : claim.positions()) {
            json.writeStartObject();
            json.writeStringField("statement", position.statement());
            json.writeStringField("stance", position.stance().label());
            optional("date", position.date() == null ? null : position.date().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        end();
    }

    private void begin(String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void spans(String field, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void span(String field, Span span) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void optional(String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    private static @Nullable String words(@Nullable Span span, Text text) {
        return span == null ? null : text.slice(span);
    }

    /** Passes on all that was written, without closing the writer. */
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

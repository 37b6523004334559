package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Copy;
import dev.firsthand.model.Edition;
import dev.firsthand.model.Identity;
import dev.firsthand.model.Moment;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Statement;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Utterance;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes story files as JSON Lines, as {@code records.schema.json} describes them. Not safe for use by several threads.
 */
public final class RecordWriter implements Closeable {

    /** The version of the format. It goes up when a field is renamed, taken away or changes its meaning. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    /** Writes to {@code out}, which {@link #close()} flushes and closes; begins with the version of the format. */
    public RecordWriter(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        record("format", () -> json.writeNumberField("version", VERSION));
    }

    /** Writes a story and all that was found in it. */
    public void write(StoryFile file) throws IOException {
        for (Reading reading : file.readings()) {
            write(reading);
        }
        record("story", () -> StoryRecord.write(json, file.story(), file.onlyHere()));
        for (Identity speaker : file.speakers()) {
            record("speaker", () -> SpeakerRecord.write(json, file.story().id(), speaker));
        }
        for (Copy copy : file.copies()) {
            record("copy", () -> CopyRecord.write(json, copy));
        }
        for (Utterance utterance : file.utterances()) {
            record("utterance", () -> UtteranceRecord.write(json, utterance));
        }
        for (Claim claim : file.claims()) {
            record("claim", () -> ClaimRecord.write(json, claim));
        }
    }

    /** Writes what could not be read, and why: nothing that was given is lost. */
    public void write(Rejected rejected) throws IOException {
        record("rejected", () -> RejectedRecord.write(json, rejected));
    }

    /** Writes a report that was had for the first time or has changed. */
    public void write(Edition edition) throws IOException {
        record("edition", () -> EditionRecord.write(json, edition));
    }

    private void write(Reading reading) throws IOException {
        record("report", () -> ReportRecord.write(json, reading.report()));
        for (Statement statement : reading.statements()) {
            record(
                    "statement",
                    () -> StatementRecord.write(
                            json, statement, reading.report().text()));
        }
        for (Moment moment : reading.moments()) {
            record("date", () -> DateRecord.write(json, moment, reading.report().id()));
        }
    }

    private void record(String type, Fields fields) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        fields.write();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Passes on all that was written, without closing the writer. */
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    @FunctionalInterface
    private interface Fields {
        void write() throws IOException;
    }
}

package dev.firsthand.app.service;

import dev.firsthand.app.reading.Outcome;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.StoryFile;
import dev.firsthand.record.RecordWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The outcome of a reading as JSON Lines. */
final class Records {

    private Records() {}

    static void write(Outcome outcome, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        RecordWriter records = new RecordWriter(writer);
        for (StoryFile story : outcome.stories()) {
            records.write(story);
        }
        for (Rejected rejected : outcome.rejected()) {
            records.write(rejected);
        }
        records.flush();
    }
}

package dev.firsthand.app.service;

import dev.firsthand.app.reading.Outcome;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.StoryFile;
import dev.firsthand.record.RecordWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The outcome of a reading as JSON Lines. */
final class Records {

    private Records() {}

    static void write(Outcome outcome, OutputStream out) throws IOException {
        RecordWriter records = records(out);
        for (StoryFile story : outcome.stories()) {
            records.write(story);
        }
        write(outcome.rejected(), records);
    }

    /** What was rejected alone. */
    static void writeRejected(List<Rejected> rejected, OutputStream out) throws IOException {
        write(rejected, records(out));
    }

    private static RecordWriter records(OutputStream out) throws IOException {
        return new RecordWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    private static void write(List<Rejected> rejected, RecordWriter records) throws IOException {
        for (Rejected each : rejected) {
            records.write(each);
        }
        records.flush();
    }
}

package dev.firsthand.app;

import dev.firsthand.intake.Paths;
import dev.firsthand.intake.PlainText;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.StoryFile;
import dev.firsthand.pipeline.Firsthand;
import dev.firsthand.record.RecordWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the command line begins. */
public final class Main {

    private Main() {}

    /** {@code read PATH… --format jsonl}. */
    public static void main(String[] arguments) throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--format")) {
                i++;
            } else {
                paths.add(arguments[i]);
            }
        }
        Firsthand firsthand = new Firsthand();
        List<Reading> readings = new ArrayList<>();
        for (Intaken taken : new Paths().take(paths)) {
            Rendered rendered = switch (taken) {
                case Capture capture -> new PlainText().render(capture);
                case Rejected rejected -> rejected;
            };
            switch (rendered) {
                case Rendering rendering -> readings.add(firsthand.read(rendering));
                case Rejected rejected -> System.err.println(rejected.message());
            }
        }
        RecordWriter records = new RecordWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (StoryFile file : firsthand.account(readings)) {
            records.write(file);
        }
        records.close();
    }
}

package dev.firsthand.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.model.Edition;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.pipeline.Firsthand;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Records as another program would read them. */
final class Records {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Records() {}

    /** All lines that a real reading of these texts prints, and one rejected input. */
    static List<JsonNode> of(String... texts) throws IOException {
        Firsthand firsthand = new Firsthand();
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(firsthand.read(new Rendering("report" + readings.size() + ".txt", Text.of(text))));
        }
        return lines(firsthand.account(readings), List.of(new Rejected("x.bin", "is binary", "give a text")));
    }

    static JsonNode of(Edition edition) throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter records = new RecordWriter(out)) {
            records.write(edition);
        }
        return JSON.readTree(out.toString().split("\n")[1]);
    }

    static List<JsonNode> lines(List<StoryFile> files, List<Rejected> rejected) throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter records = new RecordWriter(out)) {
            for (StoryFile file : files) {
                records.write(file);
            }
            for (Rejected input : rejected) {
                records.write(input);
            }
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}

package dev.firsthand.fetch.keep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last visit to each address, written down line by line: a line that a kill cut off is as if it had never been. Not
 * safe for use by several threads.
 */
final class Journal implements Closeable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final OutputStream out;

    /** Reads the file, if there is one, and writes it anew without the lines that later ones made void. */
    Journal(Path file) throws IOException {
        if (Files.exists(file)) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                lines.forEach(this::take);
            }
        }
        WholeFile.write(file, this::writeAll);
        out = Files.newOutputStream(file, StandardOpenOption.APPEND);
    }

    private void writeAll(OutputStream all) throws IOException {
        for (Visit visit : visits.values()) {
            all.write(line(visit));
        }
    }

    @Nullable
    Visit last(String address) {
        return visits.get(address);
    }

    Stream<Visit> all() {
        return visits.values().stream();
    }

    void write(Visit visit) throws IOException {
        out.write(line(visit));
        visits.put(visit.address(), visit);
    }

    private static byte[] line(Visit visit) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("address", visit.address());
            json.writeStringField("at", visit.at().toString());
            json.writeStringField("changed", visit.changed().toString());
            write(json, "etag", visit.etag());
            write(json, "modified", visit.modified());
            write(json, "pause", visit.pause() == null ? null : visit.pause().toString());
            write(json, "told", visit.told());
            write(json, "capture", visit.capture());
            json.writeEndObject();
        }
        return (line + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    private void take(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    fields.put(json.currentName(), json.getText());
                }
            }
            take(fields);
        } catch (IOException | DateTimeException e) {
            // Cut off by a kill: the visit counts as not made.
        }
    }

    private void take(Map<String, String> fields) {
        String address = fields.get("address");
        String at = fields.get("at");
        String changed = fields.get("changed");
        String pause = fields.get("pause");
        if (address != null && at != null && changed != null) {
            visits.put(
                    address,
                    new Visit(
                            address,
                            Instant.parse(at),
                            Instant.parse(changed),
                            fields.get("etag"),
                            fields.get("modified"),
                            pause == null ? null : Duration.parse(pause),
                            fields.get("told"),
                            fields.get("capture")));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

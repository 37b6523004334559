package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads from records, whole or a selection of their lines, what was rejected; other records are passed over. */
public final class RejectedReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RejectedReader() {}

    /**
     * What was rejected, in the order of the records.
     *
     * @throws NoRecords if these are no records
     * @throws IOException if they cannot be read
     */
    public static List<Rejected> read(InputStream in) throws IOException {
        List<Rejected> rejected = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                long line = json.currentTokenLocation().getLineNr();
                Map<String, String> fields = fields(json, token);
                switch (fields.getOrDefault("type", "")) {
                    case "" -> throw new NoRecords(line, "is no record");
                    case "rejected" -> rejected.add(rejected(fields, line));
                    default -> {}
                }
            }
            return List.copyOf(rejected);
        } catch (JsonProcessingException e) {
            throw new NoRecords(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "is no valid JSON");
        }
    }

    /** The fields of an object that are strings; none if it is no object. */
    private static Map<String, String> fields(JsonParser json, JsonToken token) throws IOException {
        Map<String, String> fields = new HashMap<>();
        if (token != JsonToken.START_OBJECT) {
            json.skipChildren();
            return fields;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }

    private static Rejected rejected(Map<String, String> fields, long line) throws NoRecords {
        String file = fields.get("file");
        String reason = fields.get("reason");
        String remedy = fields.get("remedy");
        if (file == null || reason == null || remedy == null) {
            throw new NoRecords(line, "lacks file, reason or remedy");
        }
        return new Rejected(file, reason, remedy, fields.get("again"));
    }

    /** What was given as records is none. */
    public static final class NoRecords extends IOException {

        private static final long serialVersionUID = 1;

        private NoRecords(long line, String why) {
            super("line %d %s".formatted(line, why));
        }
    }
}

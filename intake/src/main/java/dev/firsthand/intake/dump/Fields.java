package dev.firsthand.intake.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.firsthand.intake.kind.Characters;
import dev.firsthand.intake.kind.Encodings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one object that hold words or numbers, by their lower-case names without {@code _} and {@code -}. The words
 * of a list or object within a field are the field's, one by one: of an object those under {@link #WITHIN}.
 */
final class Fields {

    /** Where in an object the words stand that it is for. */
    private static final Set<String> WITHIN =
            Set.of("name", "text", "rendered", "title", "value", "content", "body", "url", "id", "paragraph", "html");

    private final Map<String, List<Value>> values = new LinkedHashMap<>();

    /** @param path such as {@code /articleBody} */
    record Value(String text, String path) {}

    private Fields() {}

    /** @throws IOException if it is no object or no valid JSON */
    static Fields of(byte[] object) throws IOException {
        Fields fields = new Fields();
        try (JsonParser json = parser(object)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("is no JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = Characters.mended(json.currentName());
                json.nextToken();
                fields.read(json, plain(name), "/" + name);
            }
        }
        return fields;
    }

    /** What is not in one of the encodings of JSON is read in the one it is in. */
    private static JsonParser parser(byte[] object) throws IOException {
        boolean encoded = Encodings.unicodeByShape(object) != null || Encodings.isUtf8(object);
        return encoded
                ? JsonDialect.FACTORY.createParser(object)
                : JsonDialect.FACTORY.createParser(Encodings.text(object, null));
    }

    private void read(JsonParser json, String name, String path) throws IOException {
        int depth = 0;
        String within = "";
        do {
            JsonToken token = json.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.FIELD_NAME) {
                within = plain(json.currentName());
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL && isMeant(json, within)) {
                add(name, json.getText(), path);
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    private static boolean isMeant(JsonParser json, String within) {
        return !json.getParsingContext().inObject()
                || within.isEmpty()
                || WITHIN.contains(within)
                || within.equals("@id");
    }

    private void add(String name, String text, String path) {
        if (!text.isBlank()) {
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(new Value(Characters.mended(text), path));
        }
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.chars().filter(c -> c != '_' && c != '-').forEach(c -> plain.append((char) Character.toLowerCase(c)));
        return plain.toString();
    }

    /** The values of the first of the names that has any. */
    List<Value> all(List<String> names) {
        for (String name : names) {
            List<Value> found = values.getOrDefault(name, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The first value of the first of the names that has any; empty if none has. */
    String first(List<String> names) {
        List<Value> found = all(names);
        return found.isEmpty() ? "" : found.getFirst().text().strip();
    }
}

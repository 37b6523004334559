package dev.firsthand.intake.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Tells JSON Lines from other JSON: the first line is an object by itself, and another object follows. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static Contents open(String file, InputStream in, int limit) throws IOException {
        Lines lines = new Lines(in, limit);
        lines.peek();
        byte[] first = lines.next();
        byte[] head = first == null ? new byte[0] : first;
        return !lines.isCut() && isObject(head) && lines.peek() == '{'
                ? new JsonLines(file, lines, head)
                : new JsonItems(file, new SequenceInputStream(new ByteArrayInputStream(head), lines.rest()), limit);
    }

    private static boolean isObject(byte[] line) {
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            json.skipChildren();
            return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}

package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.Encodings;
import dev.firsthand.intake.kind.Utf8Stream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells JSON Lines from other JSON: a line begins an object, and the next begins another, as within no object. */
final class Json {

    private static final Pattern OBJECT = Pattern.compile("(?:\u00EF\u00BB\u00BF)?+\\{");

    private Json() {}

    static Contents open(String file, InputStream in, int limit) throws IOException {
        Lines lines = new Lines(in, limit);
        lines.peek();
        byte[] head = lines.start();
        if (!lines.isCut() && isLines(head, lines)) {
            return new JsonLines(file, lines, head);
        }
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), lines.rest());
        return new JsonItems(file, Encodings.unicodeByShape(head) == null ? new Utf8Stream(all) : all, limit);
    }

    /** Objects follow each other a line each: within an object, none follows a line break but after one of these. */
    private static boolean isLines(byte[] first, Lines lines) throws IOException {
        String line = new String(first, StandardCharsets.ISO_8859_1).strip();
        return OBJECT.matcher(line).lookingAt()
                && "[,:".indexOf(line.charAt(line.length() - 1)) < 0
                && lines.peek() == '{';
    }
}

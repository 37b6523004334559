package dev.firsthand.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** The fields of a mail, and the largest page and text in it that are no attachments. */
final class MailParts {

    /** A mail in a mail in a mail; deeper nesting is an attack. */
    private static final int DEPTH = 20;

    private static final int FIELD = 100_000;
    private static final int FIELDS = 1000;

    private final Map<String, String> fields = new HashMap<>();
    private @Nullable Leaf page;
    private @Nullable Leaf text;

    private MailParts() {}

    /** @throws IOException if it is nested without end or not to be read */
    static MailParts of(byte[] mail) throws IOException, MimeException {
        MailParts parts = new MailParts();
        MimeConfig bounds = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(FIELD)
                .setMaxHeaderCount(FIELDS)
                .build();
        MimeTokenStream stream = new MimeTokenStream(bounds);
        stream.parse(new ByteArrayInputStream(mail));
        parts.read(stream);
        return parts;
    }

    private void read(MimeTokenStream stream) throws IOException, MimeException {
        int depth = 0;
        Map<String, String> own = fields;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_MULTIPART, T_START_MESSAGE -> depth++;
                case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                case T_START_BODYPART -> own = new HashMap<>();
                case T_FIELD -> own.putIfAbsent(name(stream.getField()), value(stream.getField()));
                case T_BODY -> take(stream, own);
                default -> {}
            }
            if (depth > DEPTH) {
                throw new IOException("nested deeper than " + DEPTH);
            }
        }
    }

    private static String name(Field field) {
        return field.getName().toLowerCase(Locale.ROOT);
    }

    private static String value(Field field) {
        String body = field.getBody() == null ? "" : field.getBody();
        try {
            return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException e) {
            return body.strip();
        }
    }

    private void take(MimeTokenStream stream, Map<String, String> own) throws IOException {
        BodyDescriptor body = stream.getBodyDescriptor();
        String type = body.getMimeType();
        boolean attached = own.getOrDefault("content-disposition", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        boolean isPage = type.equals("text/html");
        if (attached || !(isPage || type.equals("text/plain"))) {
            return;
        }
        try (InputStream in = stream.getDecodedInputStream()) {
            Leaf leaf = new Leaf(in.readAllBytes(), body.getCharset(), own.getOrDefault("content-location", ""));
            page = isPage ? leaf.orLarger(page) : page;
            text = isPage ? text : leaf.orLarger(text);
        }
    }

    /** The value of a field of the mail itself, decoded; empty if it has none. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    @Nullable
    Leaf page() {
        return page;
    }

    @Nullable
    Leaf text() {
        return text;
    }

    /** One part, decoded from what the post needs, with its charset and address as the mail gives them. */
    static final class Leaf {

        private final byte[] content;
        private final @Nullable String charset;
        private final String location;

        Leaf(byte[] content, @Nullable String charset, String location) {
            this.content = content;
            this.charset = charset;
            this.location = location;
        }

        byte[] content() {
            return content;
        }

        @Nullable
        String charset() {
            return charset;
        }

        String location() {
            return location;
        }

        private Leaf orLarger(@Nullable Leaf other) {
            return other != null && other.content.length >= content.length ? other : this;
        }
    }
}

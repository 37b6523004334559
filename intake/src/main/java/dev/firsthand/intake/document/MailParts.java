package dev.firsthand.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
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

    private static final int FIELD = 1 << 20;
    private static final int FIELDS = 10_000;

    private final Map<String, String> fields = new HashMap<>();
    private @Nullable Leaf page;
    private @Nullable Leaf text;
    private int pieces;

    private MailParts() {}

    /** @throws IOException if it is nested without end or not to be read */
    static MailParts of(byte[] mail) throws IOException, MimeException {
        byte[] lines = MailRepair.lines(mail);
        MailParts parts = read(lines, false);
        if (parts.pieces == 0
                && parts.field("content-type").toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return read(MailRepair.parted(lines), false);
        }
        return parts.pieces == 0 && parts.isBlank() ? read(lines, true) : parts;
    }

    private boolean isBlank() {
        return page == null && (text == null || new String(text.content, StandardCharsets.UTF_8).isBlank());
    }

    /** @param bare whether a line that is no field ends the fields without a blank line */
    private static MailParts read(byte[] mail, boolean bare) throws IOException, MimeException {
        MailParts parts = new MailParts();
        MimeConfig bounds = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(FIELD)
                .setMaxHeaderCount(FIELDS)
                .setMalformedHeaderStartsBody(bare)
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
                case T_START_BODYPART -> {
                    own = new HashMap<>();
                    pieces++;
                }
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
        Leaf leaf = new Leaf(decoded(stream, body), body.getCharset(), own.getOrDefault("content-location", ""));
        page = isPage ? leaf.orMoreLikely(page, field("snapshot-content-location")) : page;
        text = isPage ? text : leaf.orLarger(text);
    }

    private static byte[] decoded(MimeTokenStream stream, BodyDescriptor body) throws IOException {
        byte[] sent = stream.getInputStream().readAllBytes();
        InputStream in = new ByteArrayInputStream(sent);
        return switch (body.getTransferEncoding().toLowerCase(Locale.ROOT)) {
            case "base64" ->
                MailRepair.isBase64(sent) ? new Base64InputStream(in, DecodeMonitor.SILENT).readAllBytes() : sent;
            case "quoted-printable" -> new QuotedPrintableInputStream(in, DecodeMonitor.SILENT).readAllBytes();
            default -> sent;
        };
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

        /** Of a saved page's parts the one that was saved, whatever it shows within it. */
        private Leaf orMoreLikely(@Nullable Leaf other, String saved) {
            if (other != null && other.location.equals(saved) && !saved.isEmpty()) {
                return other;
            }
            return location.equals(saved) && !saved.isEmpty() ? this : orLarger(other);
        }

        private Leaf orLarger(@Nullable Leaf other) {
            return other != null && other.content.length >= content.length ? other : this;
        }
    }
}

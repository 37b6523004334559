package dev.firsthand.intake.kind;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** What a capture is by its first bytes, whatever its name says. */
public enum MediaType {
    PLAIN_TEXT("text/plain", "plain text"),
    HTML("text/html", "a web page"),
    XML("application/xml", "XML"),
    PDF("application/pdf", "a PDF document"),
    RTF("application/rtf", "an RTF document"),
    OFFICE("application/x-ole-storage", "an old Office document"),
    ZIP("application/zip", "a ZIP archive or an Office document"),
    GZIP("application/gzip", "a gzip archive"),
    IMAGE("image/*", "a picture"),
    BINARY("application/octet-stream", "binary data");

    private static final int HEAD = 8192;

    private final String label;
    private final String description;

    MediaType(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** The name IANA gives it. */
    public String label() {
        return label;
    }

    /** What a person calls it. */
    public String description() {
        return description;
    }

    /** The type of a label; {@link #BINARY} if there is none. */
    public static MediaType labelled(String label) {
        for (MediaType type : values()) {
            if (type.label.equals(label)) {
                return type;
            }
        }
        return BINARY;
    }

    /** What these bytes are; the first 8 KiB are enough to tell. */
    public static MediaType of(byte[] content) {
        int length = Math.min(content.length, HEAD);
        String hex = HexFormat.of().formatHex(content, 0, Math.min(length, 8));
        MediaType type = ofSignature(hex);
        if (type != PLAIN_TEXT) {
            return type;
        }
        if (Encodings.unicodeByShape(content) == null && holdsNul(content, length)) {
            return BINARY;
        }
        return ofMarkup(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    }

    private static MediaType ofSignature(String hex) {
        record Signature(String hex, MediaType type) {}
        Signature[] signatures = {
            new Signature("255044462d", PDF),
            new Signature("7b5c727466", RTF),
            new Signature("d0cf11e0a1b11ae1", OFFICE),
            new Signature("504b0304", ZIP),
            new Signature("1f8b", GZIP),
            new Signature("89504e47", IMAGE),
            new Signature("ffd8ff", IMAGE),
            new Signature("47494638", IMAGE),
            new Signature("7f454c46", BINARY),
            new Signature("cafebabe", BINARY),
        };
        for (Signature signature : signatures) {
            if (hex.startsWith(signature.hex)) {
                return signature.type;
            }
        }
        return PLAIN_TEXT;
    }

    private static boolean holdsNul(byte[] content, int length) {
        for (int i = 0; i < length; i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static MediaType ofMarkup(String head) {
        String start = head.replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        String page = start.startsWith("<?xml") || start.startsWith("<!--") ? start : "";
        if (start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || page.contains("<html")) {
            return HTML;
        }
        return start.startsWith("<?xml") ? XML : PLAIN_TEXT;
    }
}

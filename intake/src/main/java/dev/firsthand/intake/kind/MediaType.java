package dev.firsthand.intake.kind;

import java.util.Arrays;

/** What a capture or container is by its first bytes, whatever its name says. */
public enum MediaType {
    PLAIN_TEXT("text/plain", "plain text"),
    HTML("text/html", "a web page"),
    MHTML("multipart/related", "a web archive page"),
    MAIL("message/rfc822", "an e-mail"),
    MBOX("application/mbox", "a mailbox"),
    JSON("application/json", "JSON"),
    FEED("application/rss+xml", "a feed"),
    OPML("text/x-opml", "a list of feeds"),
    SITEMAP("application/sitemap+xml", "a sitemap"),
    XML("application/xml", "XML"),
    PDF("application/pdf", "a PDF document"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", "an OpenDocument text"),
    SHEETS("application/vnd.openxmlformats-officedocument", "a spreadsheet or presentation"),
    EPUB("application/epub+zip", "an electronic book"),
    RTF("application/rtf", "an RTF document"),
    OFFICE("application/x-ole-storage", "an old Office document"),
    ZIP("application/zip", "a ZIP archive"),
    GZIP("application/gzip", "a gzip archive"),
    WARC("application/warc", "a web archive"),
    PACKED("application/x-compressed", "an archive of a kind"),
    IMAGE("image/*", "a picture"),
    BINARY("application/octet-stream", "binary data");

    /** So many bytes from the beginning are enough to tell. */
    public static final int HEAD = 8192;

    private final String label;
    private final String description;

    MediaType(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** The name IANA gives it, or the one in use. */
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

    /** What these bytes are; the first {@link #HEAD} are enough to tell. */
    public static MediaType of(byte[] content) {
        byte[] head = content.length <= HEAD ? content : Arrays.copyOf(content, HEAD);
        MediaType signed = Signatures.in(head);
        return signed == null ? Sniffer.of(head) : signed;
    }
}

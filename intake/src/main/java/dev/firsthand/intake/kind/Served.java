package dev.firsthand.intake.kind;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page with the charset that its server or the mail around it named. A page is told its charset by the first of: a byte order mark, the
 * server, itself (HTML Standard, 13.2.3.2). What only the server knows would be lost with its answer, so it is written into
 * the bytes: as UTF-8 with its mark.
 */
public final class Served {

    private Served() {}

    /**
     * The content, in UTF-8 if the charset named is another, the content is of characters and its bytes bear the name out. Servers that name another charset by default
     * for what is UTF-8 are wrong: nothing else looks like it by chance.
     */
    public static byte[] content(byte[] content, MediaType type, @Nullable String charset) {
        Charset named = charset == null || !isText(type) ? null : NamedCharset.of(charset);
        if (named == null || Encodings.unicodeByShape(content) != null) {
            return content;
        }
        boolean told = NamedCharset.isEscaped(named, content)
                || (!Encodings.isUtf8(content) && NamedCharset.fits(named, content));
        return told ? utf8(new String(content, named), type) : content;
    }

    private static boolean isText(MediaType type) {
        return type == MediaType.HTML || type == MediaType.PLAIN_TEXT;
    }

    /** A page may name another charset; a plain text cannot, and a mark would be part of it. */
    private static byte[] utf8(String text, MediaType type) {
        return (type == MediaType.HTML ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8);
    }
}

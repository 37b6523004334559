package dev.firsthand.intake.kind;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page with the charset that its server or the mail around it named. A page is told its charset by the first of: a byte order mark, the
 * server, itself (HTML Standard, 13.2.3.2). What only the server knows would be lost with its answer, so it is written into
 * the bytes: as UTF-8 with its mark.
 */
public final class Served {

    private Served() {}

    /** The content, in UTF-8 if the charset named is another and the content is of characters. */
    public static byte[] content(byte[] content, MediaType type, @Nullable String charset) {
        if (charset == null || !isText(type) || Encodings.unicodeByShape(content) != null) {
            return content;
        }
        try {
            Charset named = Charset.forName(charset.strip().replaceAll("^[\"']|[\"']$", ""));
            return named.equals(StandardCharsets.US_ASCII) || isUtf8(content)
                    ? content
                    : utf8(new String(content, named), type);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return content;
        }
    }

    private static boolean isText(MediaType type) {
        return type == MediaType.HTML || type == MediaType.PLAIN_TEXT;
    }

    /** A page may name another charset; a plain text cannot, and a mark would be part of it. */
    private static byte[] utf8(String text, MediaType type) {
        return (type == MediaType.HTML ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8);
    }

    /** Servers that name another charset for it by default are wrong: nothing else looks like UTF-8 by chance. */
    private static boolean isUtf8(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    }
}

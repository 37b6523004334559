package dev.firsthand.intake.page;

import dev.firsthand.intake.kind.Encodings;
import dev.firsthand.intake.kind.NamedCharset;
import dev.firsthand.model.Capture;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The markup of a page: as its bytes show where they are UTF-8 or UTF-16, else as the page itself says, else as is most likely. */
final class Markup {

    /** What is nested deeper is read as if it were not. */
    private static final int DEPTH = 256;

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s{0,5}=\\s{0,5}[\"']?([\\w:-]{2,40})");

    /** What a server says before the page, kept by the program that fetched it. */
    private static final Pattern ANSWER =
            Pattern.compile("\\A\\s*+HTTP/\\d[^\\r\\n]*+\\r?\\n(?:[\\w-]++:[^\\r\\n]*+\\r?\\n){1,200}\\r?\\n");

    private final Capture capture;
    private final byte[] head;
    private final @Nullable Charset named;

    private Markup(Capture capture, byte[] head) {
        this.capture = capture;
        this.head = head;
        Matcher charset = CHARSET.matcher(letters());
        this.named = charset.find() ? NamedCharset.of(charset.group(1)) : null;
    }

    static Markup of(Capture capture) {
        return new Markup(capture, capture.head(HEAD));
    }

    private String letters() {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    /** The page without what a server said before it. */
    String text() {
        return ANSWER.matcher(Encodings.text(capture.content(), named)).replaceFirst("");
    }

    Document parsed() {
        Document streamed = isPlain() ? streamed() : null;
        return streamed == null ? parsed(text()) : streamed;
    }

    static Document parsed(String html) {
        return parser().parseInput(html, "");
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEPTH);
    }

    /** Whether it may be UTF-8 throughout, with nothing before the page, as nearly every page is. */
    private boolean isPlain() {
        String start = letters().strip();
        return (named == null || named.equals(StandardCharsets.UTF_8))
                && Encodings.unicodeByShape(head) == null
                && !start.isEmpty()
                && !start.startsWith("HTTP/");
    }

    /** Parsed while it is decoded, which spares a copy of it as a string; null where its bytes are not UTF-8. */
    private @Nullable Document streamed() {
        try (Reader characters = Encodings.utf8(capture.open())) {
            return parser().parseInput(characters, "");
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }
}

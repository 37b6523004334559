package dev.firsthand.intake.kind;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells apart what is made of characters: markup, JSON, mail, plain text. */
final class Sniffer {

    /** What a page may begin with, after the <a href="https://mimesniff.spec.whatwg.org/">MIME Sniffing Standard</a>. */
    private static final Pattern PAGE = Pattern.compile(
            "<(?:!doctype html|html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|article|section|main"
                    + "|header|meta|link|span|img|ul|noscript)(?=[\\s>/])|<!--");

    /** What a server says before a page; programs that fetch keep it if asked to. */
    private static final Pattern ANSWER =
            Pattern.compile("HTTP/\\d[^\\r\\n]*+\\r?\\n(?:[\\w-]++:[^\\r\\n]*+\\r?\\n){1,200}\\r?\\n");

    /** The first element after what may stand before it. */
    private static final Pattern ROOT = Pattern.compile("<(?![?!])(?:[\\w.-]++:)?+([\\w.-]++)");

    /** Marks of control that texts hold: tab, line breaks, page break, escape. */
    private static final String WRITTEN = "\t\n\u000B\f\r\u001B";

    /** So many zeros and marks of control may be slips in any text, and one of so many bytes in a long one. */
    private static final int SLIPS = 3;

    private static final int RARE = 50;

    private Sniffer() {}

    static MediaType of(byte[] head) {
        Charset unicode = Encodings.unicodeByShape(head);
        if (unicode == null && isBinary(head)) {
            return MediaType.BINARY;
        }
        String text = new String(head, unicode == null ? StandardCharsets.ISO_8859_1 : unicode)
                .replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\uFEFF)++", "")
                .stripLeading();
        Matcher answer = ANSWER.matcher(text);
        if (answer.lookingAt()) {
            MediaType answered = of(Arrays.copyOfRange(head, Math.min(head.length, answer.end()), head.length));
            return answered == MediaType.HTML ? answered : MediaType.PLAIN_TEXT;
        }
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '<' -> markup(text.toLowerCase(Locale.ROOT));
            case '{', '[' -> JsonShape.of(text);
            default -> MailShape.of(text);
        };
    }

    /** Zeros that slipped into a text are few; among what is no text are other marks of control, or bytes of no charset. */
    private static boolean isBinary(byte[] head) {
        int zeros = 0;
        int controls = 0;
        for (byte each : head) {
            zeros += each == 0 ? 1 : 0;
            controls += each >= 0 && each < ' ' && WRITTEN.indexOf(each) < 0 ? 1 : 0;
        }
        return zeros > 0 && (controls > Math.max(SLIPS, head.length / RARE) || isNoCharset(head));
    }

    private static boolean isNoCharset(byte[] head) {
        int high = 0;
        for (byte each : head) {
            high += each < 0 ? 1 : 0;
        }
        return high > head.length / 4 && Utf8Damage.of(head).isRather8Bit();
    }

    private static MediaType markup(String text) {
        if (text.startsWith("<?xml") || text.startsWith("<!--") || text.startsWith("<!doctype")) {
            MediaType rooted = root(text.replaceAll("<!--[\\s\\S]*?(?:-->|$)", ""));
            return rooted == MediaType.XML && text.startsWith("<!--") ? MediaType.HTML : rooted;
        }
        MediaType root = root(text);
        return root != MediaType.XML ? root : PAGE.matcher(text).lookingAt() ? MediaType.HTML : MediaType.PLAIN_TEXT;
    }

    private static MediaType root(String text) {
        if (text.startsWith("<!doctype html")) {
            return MediaType.HTML;
        }
        Matcher root = ROOT.matcher(text);
        return switch (root.find() ? root.group(1) : "") {
            case "html" -> MediaType.HTML;
            case "rss", "feed", "rdf" -> MediaType.FEED;
            case "opml" -> MediaType.OPML;
            case "urlset", "sitemapindex" -> MediaType.SITEMAP;
            default -> MediaType.XML;
        };
    }
}

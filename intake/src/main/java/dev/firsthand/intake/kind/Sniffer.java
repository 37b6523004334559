package dev.firsthand.intake.kind;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells apart what is made of characters: markup, JSON, mail, plain text. */
final class Sniffer {

    /** What a page may begin with, after the <a href="https://mimesniff.spec.whatwg.org/">MIME Sniffing Standard</a>. */
    private static final Pattern PAGE = Pattern.compile(
            "<(?:!doctype html|html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|article|section|main"
                    + "|header|meta|link|span|img|ul|noscript)(?=[\\s>/])|<!--");

    /** The first element after what may stand before it. */
    private static final Pattern ROOT = Pattern.compile("<(?![?!])(?:[\\w.-]++:)?+([\\w.-]++)");

    private Sniffer() {}

    static MediaType of(byte[] head) {
        Charset unicode = Encodings.unicodeByShape(head);
        if (unicode == null && holdsNul(head)) {
            return MediaType.BINARY;
        }
        String text = new String(head, unicode == null ? StandardCharsets.ISO_8859_1 : unicode)
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\uFEFF)", "")
                .stripLeading();
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '<' -> markup(text.toLowerCase(Locale.ROOT));
            case '{', '[' -> JsonShape.of(text);
            default -> MailShape.of(text);
        };
    }

    private static boolean holdsNul(byte[] head) {
        for (byte each : head) {
            if (each == 0) {
                return true;
            }
        }
        return false;
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

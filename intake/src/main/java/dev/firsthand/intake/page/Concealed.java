package dev.firsthand.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page holds of which a browser shows nothing: behind a tag that was not closed, or closed as in XML only; for
 * readers without scripts or frames; told to search engines alone.
 */
final class Concealed {

    /** Elements whose content is no markup; one that is not closed swallows the rest of the page. */
    private static final List<String> SWALLOWING = List.of("script", "style", "title", "iframe");

    private static final Pattern CLOSED_AS_XML =
            Pattern.compile("(?i)<(script|style|title|iframe|textarea|noscript)\\b([^<>]*+)(?<=/)>");

    private static final Pattern WRAPPING = Pattern.compile(
            "(?i)</?(?:template|noscript|noframes|noembed|frameset|frame|textarea|xmp|svg|math|foreignObject)\\b[^<>]*+>");

    private static final List<String> AFTER = List.of("</head", "<body", "<article", "<p>", "<p ", "<div", "<h1");

    private Concealed() {}

    /** The page with what conceals its text taken away. */
    static String opened(String html) {
        String opened = CLOSED_AS_XML.matcher(html).replaceAll("<$1$2></$1>");
        for (String name : SWALLOWING) {
            opened = closed(opened, name);
        }
        return WRAPPING.matcher(opened).replaceAll("");
    }

    private static String closed(String html, String name) {
        String lower = html.toLowerCase(Locale.ROOT);
        int open = lower.lastIndexOf("<" + name);
        if (open < 0 || lower.length() != html.length() || lower.indexOf("</" + name, open) >= 0) {
            return html;
        }
        int end = AFTER.stream()
                .mapToInt(each -> lower.indexOf(each, open + 1))
                .filter(at -> at >= 0)
                .min()
                .orElse(html.length());
        return "%s</%s>%s".formatted(html.substring(0, end), name, html.substring(end));
    }

    /** Adds to the page what it tells search engines to be its text. */
    static void tell(Document page, String text) {
        Element article = page.body().appendElement("article");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> article.appendElement("p").text(line.strip()));
    }
}

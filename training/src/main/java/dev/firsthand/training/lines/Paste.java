package dev.firsthand.training.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Flattens a page to the lines that a browser gives who selects all of it and pastes it as plain text: what is visible, in
 * order, block elements on lines of their own (the HTML standard's {@code innerText}). Style sheets are not read: what
 * only they hide stays.
 */
public final class Paste {

    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "svg",
            "video",
            "audio",
            "canvas",
            "select",
            "textarea",
            "input",
            "img",
            "picture",
            "math",
            "dialog",
            "datalist");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "caption");
    private static final Set<String> APART =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "figure", "pre", "table");
    private static final Pattern INVISIBLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern CAPTION =
            Pattern.compile("(?i)(?:^|[ _-])(?:photo|image|img|media)?[_-]?(?:caption|cutline)");

    private final List<Pasted> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean gap = true;
    private int linked;
    private Pasted.Mark mark = Pasted.Mark.TEXT;

    private Paste() {}

    /** The lines of a page. */
    public static List<Pasted> of(Document page) {
        Paste paste = new Paste();
        paste.walk(page.body(), Pasted.Mark.TEXT, false);
        paste.end();
        return paste.lines;
    }

    private void walk(Element element, Pasted.Mark outer, boolean link) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                add(text.getWholeText(), outer, link);
            } else if (node instanceof Element child && !isHidden(child)) {
                element(child, outer, link);
            }
        }
    }

    private void element(Element child, Pasted.Mark outer, boolean link) {
        String tag = child.normalName();
        if (tag.equals("br")) {
            end();
            return;
        }
        Pasted.Mark inner = mark(child, outer);
        boolean block = BLOCKS.contains(tag);
        boolean apart = APART.contains(tag);
        if (block) {
            end();
            gap |= apart;
        }
        if (tag.equals("td") || tag.equals("th")) {
            line.append(line.isEmpty() ? "" : "\t");
        }
        walk(child, inner, link || tag.equals("a"));
        if (block) {
            end();
            gap |= apart;
        }
    }

    private static Pasted.Mark mark(Element element, Pasted.Mark outer) {
        String tag = element.normalName();
        if (tag.equals("h1")) {
            return Pasted.Mark.TITLE;
        }
        if (tag.matches("h[2-6]")) {
            return Pasted.Mark.HEADING;
        }
        return tag.equals("figcaption") || CAPTION.matcher(element.className()).find() ? Pasted.Mark.CAPTION : outer;
    }

    private static boolean isHidden(Element element) {
        return HIDDEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || INVISIBLE.matcher(element.attr("style")).find();
    }

    private void add(String text, Pasted.Mark outer, boolean link) {
        int before = line.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
                line.append(' ');
            }
        }
        if (link) {
            linked += line.length() - before;
        }
        if (line.length() > before) {
            mark = outer;
        }
    }

    private void end() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            boolean isLink = linked * 10 >= text.length() * 7 && mark != Pasted.Mark.TITLE;
            lines.add(new Pasted(text, gap, isLink ? Pasted.Mark.LINK : mark));
            gap = false;
        }
        line.setLength(0);
        linked = 0;
        mark = Pasted.Mark.TEXT;
    }
}

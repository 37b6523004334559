package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.Stamp;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** One entry of a feed. */
final class FeedEntry {

    /** An element for the whole content holds a story from so many words on; one for a description from so many. */
    private static final int CONTENT_WORDS = 40;

    private static final int DESCRIPTION_WORDS = 120;

    private static final Pattern CUT = Pattern.compile(
            "(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.)]|(?i:read (?:more|the full story|on)|continue reading\\b[^.]{0,80}))\\W*+$");
    private static final Pattern MAILBOX = Pattern.compile("^\\S++@\\S++ \\(([^)]++)\\)$");

    private final Element entry;
    private final String content;
    private final boolean whole;

    FeedEntry(Element entry) {
        this.entry = entry;
        String full = html(entry, "content:encoded", "content", "xhtml:body", "body");
        String description = html(entry, "description", "summary");
        boolean told = words(full) >= CONTENT_WORDS;
        content = told ? full : description;
        whole = told || words(description) >= DESCRIPTION_WORDS;
    }

    /** Whether it holds its story. */
    boolean isWhole() {
        return whole;
    }

    String title() {
        return Jsoup.parse(text(entry, "title")).text();
    }

    String address() {
        for (Element link : entry.children()) {
            if (!name(link).equals("link") && !name(link).equals("atom:link")) {
                continue;
            }
            String rel = link.attr("rel");
            String address = link.attr("href").isEmpty() ? link.text().strip() : link.attr("href");
            if (!address.isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
                return address;
            }
        }
        String id = text(entry, "guid", "id");
        return id.startsWith("http") ? id : "";
    }

    /** When it was last changed or, if the feed does not say, published; ISO 8601, null if unknown. */
    @Nullable
    String changed() {
        String changed = text(entry, "updated", "dcterms:modified", "modified");
        return Stamp.of(changed.isEmpty() ? text(entry, "pubDate", "published", "dc:date", "issued") : changed);
    }

    /** A page of title and content. */
    String page() {
        String title = Entities.escape(title());
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%s</title></head><body><article><h1>%s</h1>\n%s\n</article></body></html>"
                .formatted(title, title, content);
    }

    /** What the feed says of it. */
    List<Declared> declared() {
        List<Declared> declared = new ArrayList<>();
        declare(declared, Field.URL, address());
        declare(declared, Field.HEADLINE, title());
        authors().forEach(author -> declare(declared, Field.AUTHOR, author));
        declare(declared, Field.PUBLISHED, Stamp.of(text(entry, "pubDate", "published", "dc:date", "issued")));
        declare(declared, Field.MODIFIED, Stamp.of(text(entry, "updated", "dcterms:modified", "modified")));
        declare(declared, Field.LANGUAGE, text(entry, "dc:language"));
        return declared;
    }

    private static void declare(List<Declared> declared, Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            declared.add(new Declared(field, value.strip(), Basis.FEED));
        }
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (Element each : entry.children()) {
            switch (name(each)) {
                case "dc:creator" -> authors.add(each.text());
                case "author" -> authors.add(author(each));
                default -> {}
            }
        }
        return authors.stream().map(String::strip).distinct().toList();
    }

    /** Atom gives the name an element of its own; RSS writes “mail@outlet.example (Name)”. */
    private static String author(Element author) {
        String name = text(author, "name");
        String line = MAILBOX.matcher(author.ownText().strip()).replaceFirst("$1");
        return !name.isEmpty() ? name : line.contains("@") ? "" : line;
    }

    /** What an element is called by; a prefix that the one around it bears too says nothing. */
    private static String name(Element element) {
        Element around = element.parent();
        int prefix = around == null ? 0 : around.tagName().indexOf(':') + 1;
        boolean same = around != null && prefix > 0 && element.tagName().regionMatches(0, around.tagName(), 0, prefix);
        return same ? element.tagName().substring(prefix) : element.tagName();
    }

    /** The text of the first child with one of the names; empty if there is none. */
    static String text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (name(child).equalsIgnoreCase(name) && child.hasText()) {
                    return child.text().strip();
                }
            }
        }
        return "";
    }

    private static String html(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (name(child).equalsIgnoreCase(name)) {
                    return html(child);
                }
            }
        }
        return "";
    }

    private static String html(Element content) {
        boolean markup = content.attr("type").contains("xhtml") || content.childrenSize() > 0;
        String text = content.wholeText();
        boolean plain = content.attr("type").equals("text") || text.indexOf('<') < 0;
        return markup ? content.html() : plain ? paragraphs(text) : text;
    }

    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String line : text.strip().split("\\R\\s*+")) {
            html.append("<p>").append(Entities.escape(line)).append("</p>\n");
        }
        return html.toString();
    }

    /** How many words a story has; none if it breaks off. */
    private static int words(String html) {
        String text = Jsoup.parse(html).text();
        return text.isBlank() || CUT.matcher(text).find() ? 0 : text.split(" ").length;
    }
}

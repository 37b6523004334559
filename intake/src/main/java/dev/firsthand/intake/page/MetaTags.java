package dev.firsthand.intake.page;

import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page declares in {@code meta}, {@code link}, {@code title} and {@code html}. */
final class MetaTags {

    private final Map<String, Field> fields = new HashMap<>();

    MetaTags() {
        for (List<String> row : Lexicon.rows(MetaTags.class, "meta.txt")) {
            fields.put(row.get(0), Field.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** Adds the facts in the order of the page. */
    void declare(Document document, Marked marked, Facts facts) {
        for (Element meta : marked.metas()) {
            String name = name(meta);
            Field field = fields.get(name);
            String value = meta.attr("content");
            if (field != null && !(field == Field.AUTHOR && isAddress(value))) {
                boolean graph = name.startsWith("og:") || name.startsWith("article:");
                boolean item = meta.hasAttr("itemprop");
                facts.add(field, value, item ? Basis.MICRODATA : graph ? Basis.OPENGRAPH : Basis.META);
            }
        }
        Element canonical = marked.canonical();
        if (canonical != null) {
            facts.add(Field.URL, canonical.attr("href"), Basis.META);
        }
        facts.add(Field.HEADLINE, document.title(), Basis.TITLE);
        Element html = marked.html();
        if (html != null) {
            facts.add(Field.LANGUAGE, html.attr("lang"), Basis.ATTRIBUTE);
        }
    }

    private static String name(Element meta) {
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute);
            if (!name.isEmpty()) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** Some give the author's page instead of the name. */
    private static boolean isAddress(String value) {
        return value.contains("://") || value.startsWith("/") || value.startsWith("@") || value.startsWith("www.");
    }
}

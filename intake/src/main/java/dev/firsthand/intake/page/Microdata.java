package dev.firsthand.intake.page;

import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a page declares by {@code itemprop}, {@code rel=author} and {@code time}. */
final class Microdata {

    private static final Map<String, Field> FIELDS = Map.of(
            "headline", Field.HEADLINE,
            "author", Field.AUTHOR,
            "creator", Field.AUTHOR,
            "datePublished", Field.PUBLISHED,
            "dateCreated", Field.PUBLISHED,
            "dateModified", Field.MODIFIED);

    private static final Evaluator NAME = QueryParser.parse("[itemprop=name]");

    private Microdata() {}

    static void declare(Marked marked, Facts facts) {
        for (Element element : marked.items()) {
            Field field = FIELDS.get(element.attr("itemprop"));
            if (field != null && !element.normalName().equals("meta")) {
                facts.add(field, value(element, field), Basis.MICRODATA);
            } else if (element.normalName().equals("time")) {
                facts.add(Field.PUBLISHED, element.attr("datetime"), Basis.TIME);
            } else if (element.normalName().equals("a")) {
                facts.add(Field.AUTHOR, element.text(), Basis.BYLINE);
            }
        }
    }

    private static String value(Element element, Field field) {
        if (field == Field.AUTHOR) {
            Element name = element.selectFirst(NAME);
            Element named = name == null ? element : name;
            return named.hasAttr("content") ? named.attr("content") : named.text();
        }
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }
}

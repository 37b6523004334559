package dev.firsthand.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The elements in which pages say things of themselves to programs, gathered in one walk, each list in the page's order. */
final class Marked {

    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> items = new ArrayList<>();
    private @Nullable Element canonical;
    private @Nullable Element html;

    private Marked() {}

    static Marked in(Document document) {
        Marked marked = new Marked();
        document.traverse((Node node, int depth) -> {
            if (node instanceof Element element) {
                marked.gather(element);
            }
        });
        return marked;
    }

    private void gather(Element element) {
        switch (element.normalName()) {
            case "script" -> scripts.add(element);
            case "meta" -> metas.add(element);
            case "link" -> canonical = canonical == null && isCanonical(element) ? element : canonical;
            case "html" -> html = html == null && element.hasAttr("lang") ? element : html;
            default -> {}
        }
        if (element.attributesSize() > 0 && isItem(element)) {
            items.add(element);
        }
    }

    private static boolean isCanonical(Element link) {
        return link.attr("rel").equalsIgnoreCase("canonical") && link.hasAttr("href");
    }

    private static boolean isItem(Element element) {
        return element.hasAttr("itemprop")
                || (element.normalName().equals("time") && element.hasAttr("datetime"))
                || (element.normalName().equals("a") && element.attr("rel").contains("author"));
    }

    List<Element> scripts() {
        return scripts;
    }

    List<Element> metas() {
        return metas;
    }

    /** Whatever bears {@code itemprop}, {@code time} with its moment, and links to authors. */
    List<Element> items() {
        return items;
    }

    /** The link to the page's own address, if there is one. */
    @Nullable
    Element canonical() {
        return canonical;
    }

    /** The root, if it names its language. */
    @Nullable
    Element html() {
        return html;
    }
}

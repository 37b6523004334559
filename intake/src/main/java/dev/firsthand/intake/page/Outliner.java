package dev.firsthand.intake.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a parsed page once and cuts its words into blocks and regions. */
final class Outliner implements NodeFilter {

    /** What nobody reads. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "datalist",
            "head",
            "title",
            "textarea",
            "frameset",
            "applet",
            "param",
            "source");

    /** What stands in a line and does not end it. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "meter",
            "nobr",
            "output",
            "picture",
            "progress",
            "q",
            "rb",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "input",
            "amp-img",
            "bdt");

    /** What pages lay out apart from each other without a space between. */
    private static final Set<String> APART = Set.of("span", "a", "time", "label", "cite");

    private static final Set<String> STRONG = Set.of("b", "strong", "em", "i", "u");

    private static final Map<String, Hint> BY_TAG = Map.of(
            "nav", Hint.CONTROL,
            "footer", Hint.NAVIGATION,
            "aside", Hint.NAVIGATION,
            "form", Hint.NAVIGATION,
            "button", Hint.CONTROL,
            "menu", Hint.CONTROL,
            "figcaption", Hint.CAPTION,
            "figure", Hint.CAPTION);

    /** The id of these is often made from their words. */
    private static final Set<String> WORDED = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li");

    private static final Set<String> TELLING =
            Set.of("class", "id", "data-testid", "data-component", "data-module", "data-type", "role", "itemprop");

    private final HintWords words;
    private final Site site;
    private final Map<String, Set<Hint>> known = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Line line = new Line();
    private Region region;
    private int prose;
    private int links;
    private boolean away;
    private int strong;

    private Outliner(HintWords words, Site site, Element body) {
        this.words = words;
        this.site = site;
        this.region = new Region(null, body, Set.of(), 0, 0);
    }

    static Outline of(Element body, Site site, HintWords words) {
        Outliner outliner = new Outliner(words, site, body);
        Region root = outliner.region;
        body.childNodes().forEach(child -> child.filter(outliner));
        outliner.flush();
        root.close(outliner.blocks.size(), outliner.prose);
        return new Outline(root, outliner.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !(node instanceof CDataNode)) {
            line.add(text.getWholeText(), links > 0, links > 0 && away, strong > 0);
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag) || (INLINE.contains(tag) && isHidden(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("img") || tag.equals("picture") || tag.equals("amp-img")) {
            region.addPicture();
        }
        if (tag.equals("br") || tag.equals("hr")) {
            lineBreak(tag);
        } else if (INLINE.contains(tag)) {
            if (tag.equals("a")) {
                links++;
                away = site.isLeftBy(element.attr("href"));
            }
            strong += STRONG.contains(tag) ? 1 : 0;
            line.opens(APART.contains(tag));
        } else {
            flush();
            region = new Region(region, element, hints(element), blocks.size(), prose);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("br") || tag.equals("hr")) {
                return FilterResult.CONTINUE;
            }
            if (INLINE.contains(tag)) {
                links -= tag.equals("a") ? 1 : 0;
                strong -= STRONG.contains(tag) ? 1 : 0;
                line.closes(APART.contains(tag));
            } else {
                flush();
                region.close(blocks.size(), prose);
                region = region.parent() == null ? region : region.parent();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Two breaks in a row part paragraphs. */
    private void lineBreak(String tag) {
        if (tag.equals("hr") || line.endsWithBreak()) {
            flush();
        } else {
            line.lineBreak();
        }
    }

    private void flush() {
        if (!line.isEmpty()) {
            Block block = line.block(region);
            blocks.add(block);
            prose += block.isProse() ? block.words() : 0;
        }
        line.clear();
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    private Set<Hint> hints(Element element) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        if (isHidden(element)) {
            hints.add(Hint.HIDDEN);
        }
        Hint tag = BY_TAG.get(element.normalName());
        if (tag != null) {
            hints.add(tag);
        }
        if (element.attributesSize() > 0) {
            addTold(element, hints);
        }
        return hints;
    }

    private void addTold(Element element, Set<Hint> hints) {
        for (Attribute attribute : element.attributes()) {
            String value = TELLING.contains(attribute.getKey()) ? attribute.getValue() : "";
            boolean slug = attribute.getKey().equals("id") && WORDED.contains(element.normalName());
            if (!value.isEmpty() && !slug) {
                hints.addAll(known.computeIfAbsent(value, words::in));
            }
        }
    }
}

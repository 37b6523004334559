package dev.firsthand.intake.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Where in a page elements stand: {@code html/body/div[2]/p[3]}, an XPath from the root. */
final class Origins {

    /** Deeper paths are told by their last steps alone, so that a page of nothing but nesting stays small. */
    private static final int DEEPEST = 64;

    private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
    private final IdentityHashMap<Element, String> paths = new IdentityHashMap<>();

    /** The path of an element; {@code //…} from an element in the middle if it lies very deep. */
    String of(Element element) {
        return isDeep(element) ? end(element) : whole(element);
    }

    private static boolean isDeep(Element element) {
        Element at = element.parent();
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            at = at.parent();
        }
        return at != null;
    }

    /** Most lines of a page stand beside others, whose path is theirs but for the last step. */
    private String whole(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return "";
        }
        String known = paths.get(element);
        if (known != null) {
            return known;
        }
        String before = whole(parent);
        String path = before.isEmpty() ? step(element) : before + '/' + step(element);
        paths.put(element, path);
        return path;
    }

    private String end(Element element) {
        StringBuilder path = new StringBuilder();
        Element at = element;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            path.insert(0, '/' + step(at));
            at = at.parent();
        }
        return "/" + path;
    }

    private String step(Element element) {
        String name = element.normalName();
        if (name.equals("html") || name.equals("body") || name.equals("head")) {
            return name;
        }
        Integer place = places.get(element);
        return name + '[' + (place == null ? place(element) : place) + ']';
    }

    /** Counts all children of the parent at once: page after page of paragraphs takes linear time. */
    private int place(Element element) {
        Map<String, Integer> counts = new HashMap<>();
        Element parent = element.parent();
        for (Element child = parent == null ? element : parent.firstElementChild();
                child != null;
                child = child.nextElementSibling()) {
            places.put(child, counts.merge(child.normalName(), 1, Integer::sum));
        }
        return places.getOrDefault(element, 1);
    }
}

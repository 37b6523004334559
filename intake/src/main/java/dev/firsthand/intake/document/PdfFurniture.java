package dev.firsthand.intake.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines at the edges of pages that come again page by page, and the numbers of the pages. */
final class PdfFurniture {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\W{0,3}(?:page |p\\. ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?\\W{0,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d++");

    private final Set<String> repeated = new HashSet<>();

    PdfFurniture(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (PdfLine line : lines) {
            if (line.isAtEdge()) {
                pages.computeIfAbsent(shape(line), key -> new HashSet<>()).add(line.page());
            }
        }
        pages.forEach((shape, on) -> {
            if (on.size() > 1) {
                repeated.add(shape);
            }
        });
    }

    boolean holds(PdfLine line) {
        return line.isAtEdge()
                && (repeated.contains(shape(line))
                        || NUMBER.matcher(line.text()).matches());
    }

    private static String shape(PdfLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}

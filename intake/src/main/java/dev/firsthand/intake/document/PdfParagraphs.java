package dev.firsthand.intake.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of pages put together to paragraphs: by the space between them, where they begin, and how the one before ends. */
final class PdfParagraphs {

    /** A paragraph and where it began. */
    record Paragraph(String text, int page, float size) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final float leading;
    private final Map<Integer, Float> widest = new HashMap<>();

    private PdfParagraphs(List<PdfLine> lines) {
        leading = leading(lines);
        lines.forEach(line -> widest.merge(column(line), line.right(), Math::max));
    }

    static List<Paragraph> of(List<PdfLine> lines) {
        PdfParagraphs paragraphs = new PdfParagraphs(lines);
        paragraphs.join(lines);
        return paragraphs.paragraphs;
    }

    private void join(List<PdfLine> lines) {
        PdfLine first = null;
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (first == null || before == null || begins(before, line)) {
                end(first);
                first = line;
            }
            append(line.text());
            before = line;
        }
        end(first);
    }

    private boolean begins(PdfLine before, PdfLine line) {
        if (Math.abs(before.size() - line.size()) > 0.15f * Math.max(before.size(), line.size())) {
            return true;
        }
        boolean isShort = before.right() < 0.85f * widest.getOrDefault(column(before), before.right());
        if (line.page() != before.page() || line.top() < before.top()) {
            return before.endsSentence() || isShort;
        }
        boolean far = line.top() - before.top() > 1.4f * Math.max(leading, line.size());
        boolean indented = line.left() > before.left() + 0.8f * line.size();
        return far || (indented && before.endsSentence()) || (isShort && before.endsSentence());
    }

    /** Columns begin where they do on every page; a few points more or less do not matter. */
    private static int column(PdfLine line) {
        return Math.round(line.left() / 40);
    }

    /** A word that is broken at the end of a line is made whole. */
    private void append(String line) {
        int end = text.length() - 1;
        boolean broken = end > 0
                && text.charAt(end) == '-'
                && Character.isLowerCase(text.charAt(end - 1))
                && Character.isLowerCase(line.charAt(0));
        if (broken) {
            text.setLength(end);
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(line);
    }

    private void end(@Nullable PdfLine first) {
        if (first != null && !text.isEmpty()) {
            paragraphs.add(new Paragraph(text.toString(), first.page(), first.size()));
        }
        text.setLength(0);
    }

    /** The space from line to line that is the most frequent, in points. */
    private static float leading(List<PdfLine> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).top() - lines.get(i - 1).top();
            if (step > 0 && step < 100) {
                counts.merge(Math.round(step * 2), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> most.getKey() / 2f)
                .orElse(0f);
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines, and joins lines that were only wrapped at a fixed width into paragraphs. */
final class Paragraphs {

    /** @param gap whether a blank line stands before it */
    record Paragraph(Span span, boolean gap) {}

    private static final int NARROWEST = 45;
    private static final int WIDEST = 120;
    private static final int FEWEST = 4;

    private Paragraphs() {}

    static List<Paragraph> of(String chars) {
        List<Paragraph> lines = lines(chars);
        int width = width(chars, lines);
        return width == 0 ? lines : joined(chars, lines, width);
    }

    private static List<Paragraph> lines(String chars) {
        List<Paragraph> lines = new ArrayList<>();
        int start = 0;
        boolean gap = true;
        for (int at = 0; at <= chars.length(); at++) {
            if (at < chars.length() && !Spaces.isLineEnd(chars.charAt(at))) {
                continue;
            }
            Span span = Spaces.strip(chars, start, at);
            boolean afterReturn =
                    at > 0 && at < chars.length() && chars.charAt(at) == '\n' && chars.charAt(at - 1) == '\r';
            if (!span.isEmpty()) {
                lines.add(new Paragraph(span, gap));
                gap = false;
            } else if (!afterReturn) {
                gap = true;
            }
            start = at + 1;
        }
        return lines;
    }

    /**
     * The width at which the text was wrapped, or 0 if it was not: at nearly every line end the next word would not have
     * fitted, and most line ends are in the middle of a sentence.
     */
    private static int width(String chars, List<Paragraph> lines) {
        int width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        int ends = 0;
        int full = 0;
        int inside = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).gap()) {
                ends++;
                full += isFull(chars, lines.get(i - 1).span(), lines.get(i).span(), width) ? 1 : 0;
                inside += endsInside(chars, lines.get(i - 1).span()) ? 1 : 0;
            }
        }
        return ends >= FEWEST && full * 10 >= ends * 7 && inside * 2 >= ends ? width : 0;
    }

    private static boolean isFull(String chars, Span line, Span next, int width) {
        int word = 0;
        while (next.start() + word < next.end() && !Spaces.is(chars.charAt(next.start() + word))) {
            word++;
        }
        return line.length() + 1 + word > width - 3 && line.length() * 2 > width;
    }

    private static boolean endsInside(String chars, Span line) {
        char last = chars.charAt(line.end() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-';
    }

    private static List<Paragraph> joined(String chars, List<Paragraph> lines, int width) {
        List<Paragraph> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Paragraph line = lines.get(i);
            boolean goesOn =
                    i > 0 && !line.gap() && isFull(chars, lines.get(i - 1).span(), line.span(), width);
            if (goesOn) {
                Paragraph before = joined.removeLast();
                joined.add(new Paragraph(before.span().to(line.span()), before.gap()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}

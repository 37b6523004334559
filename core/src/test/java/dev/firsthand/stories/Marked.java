package dev.firsthand.stories;

import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** A text and the runs marked in it: {@code ⟦1s The mayor⟧ ⟦1c said⟧ ⟦1t the bridge was safe⟧ ⟦=2025-10-14 on Tuesday⟧.} */
record Marked(Text text, List<Mark> marks) {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /** Outer marks before inner ones. */
    private static final Comparator<Mark> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(Mark::tag);

    Marked {
        marks = marks.stream().sorted(IN_TEXT_ORDER).toList();
    }

    /** Takes the marks out of a text; offsets are those of the text without them. */
    static Marked parse(String source) {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            int here = plain.codePointCount(0, plain.length());
            if (c == OPEN) {
                int space = source.indexOf(' ', i);
                open.push(new Mark(source.substring(i + 1, space), new Span(here, here)));
                i = space;
            } else if (c == CLOSE) {
                Mark mark = open.pop();
                marks.add(new Mark(mark.tag(), new Span(mark.span().start(), here)));
            } else {
                plain.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("mark %s is not closed".formatted(open.peek()));
        }
        return new Marked(Text.of(plain.toString()), marks);
    }

    /** The text with its marks in it; marks that cross are closed and opened again. */
    String print() {
        StringBuilder out = new StringBuilder();
        Deque<Mark> open = new ArrayDeque<>();
        int next = 0;
        for (int at = 0; at <= text.length(); at++) {
            close(at, open, out);
            while (next < marks.size() && marks.get(next).span().start() == at) {
                open(marks.get(next++), open, out);
            }
            if (at < text.length()) {
                out.append(text.slice(new Span(at, at + 1)));
            }
        }
        return out.toString();
    }

    private static void open(Mark mark, Deque<Mark> open, StringBuilder out) {
        out.append(OPEN).append(mark.tag()).append(' ');
        open.push(mark);
    }

    private static void close(int at, Deque<Mark> open, StringBuilder out) {
        Deque<Mark> again = new ArrayDeque<>();
        while (open.stream().anyMatch(mark -> mark.span().end() == at)) {
            Mark mark = open.pop();
            out.append(CLOSE);
            if (mark.span().end() > at) {
                again.push(mark);
            }
        }
        again.forEach(mark -> open(mark, open, out));
    }
}

package dev.firsthand.annotate;

import dev.firsthand.model.Paragraph;
import dev.firsthand.model.Quotation;
import dev.firsthand.model.Quotation.Closing;
import dev.firsthand.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Pairs the quotation marks of each paragraph, of all styles that news in English uses, and those of its neighbours. */
final class Quotations {

    private final Marks marks = new Marks();
    private final Tongs tongs = new Tongs();

    /** The quotations of paragraphs, in text order; one inside another follows it. */
    List<Quotation> in(String chars, List<Paragraph> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        boolean open = false;
        for (int p = 0; p < paragraphs.size(); p++) {
            Span span = paragraphs.get(p).span();
            boolean goesOn = p + 1 < paragraphs.size()
                    && paragraphs.get(p + 1).kind() == paragraphs.get(p).kind()
                    && marks.opensWith(chars, paragraphs.get(p + 1).span());
            open = paragraph(chars, span, open, goesOn, found);
        }
        found.sort((a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
        return found;
    }

    /** Adds a paragraph's quotations; whether its last one is carried on by the next paragraph. */
    private boolean paragraph(String chars, Span span, boolean continued, boolean goesOn, List<Quotation> found) {
        Deque<Mark> pending = new ArrayDeque<>();
        Map<Mark.Style, Integer> open = new EnumMap<>(Mark.Style.class);
        for (Mark mark : marks.in(chars, span)) {
            if (mark.closes() && open.getOrDefault(mark.style(), 0) > 0) {
                Mark opening = pending.pop();
                open.merge(opening.style(), -1, Integer::sum);
                while (opening.style() != mark.style()) {
                    opening = pending.pop();
                    open.merge(opening.style(), -1, Integer::sum);
                }
                add(chars, new Span(opening.start(), mark.end()), Closing.MARK, span, continued, found);
            } else if (mark.opens()) {
                pending.push(mark);
                open.merge(mark.style(), 1, Integer::sum);
            }
        }
        pending.removeIf(mark -> mark.style() == Mark.Style.SINGLE && mark.start() != span.start());
        if (pending.isEmpty()) {
            return false;
        }
        Closing closing = goesOn ? Closing.NEXT_PARAGRAPH : Closing.MISSING;
        add(chars, new Span(pending.peekLast().start(), span.end()), closing, span, continued, found);
        return goesOn;
    }

    private void add(
            String chars, Span quote, Closing closing, Span paragraph, boolean continued, List<Quotation> found) {
        boolean continues = continued && quote.start() == paragraph.start();
        boolean scare = closing == Closing.MARK && tongs.hold(chars, quote);
        found.add(new Quotation(quote, closing, continues, scare));
    }
}

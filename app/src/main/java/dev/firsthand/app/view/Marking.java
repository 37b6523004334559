package dev.firsthand.app.view;

import dev.firsthand.model.Hedge;
import dev.firsthand.model.Span;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts lines where the spans of statements begin and end. Spans may nest and cross. */
final class Marking {

    private enum Role {
        SOURCE,
        CUE,
        CONTENT
    }

    private record Mark(Span span, Role role, String anchor) {}

    /** Hedges by where they begin; statements that hold each other share them. */
    private final TreeMap<Integer, Hedge> hedges = new TreeMap<>();

    private final Text text;
    /** Marks by where they begin. */
    private final TreeMap<Integer, List<Mark>> marks = new TreeMap<>();

    /** Where each statement's content begins: there it can be linked to. */
    private final Map<Integer, List<String>> beginnings = new HashMap<>();

    private int longest;

    Marking(List<Statement> statements, Text text) {
        this.text = text;
        for (Statement statement : statements) {
            String anchor = Anchors.statement(statement.id());
            add(statement.attribution().source(), Role.SOURCE, anchor);
            add(statement.attribution().cue(), Role.CUE, anchor);
            add(statement.attribution().content(), Role.CONTENT, anchor);
            statement
                    .attribution()
                    .hedges()
                    .forEach(hedge -> hedges.put(hedge.span().start(), hedge));
            int beginning =
                    text.strip(statement.attribution().content().getFirst()).start();
            beginnings.computeIfAbsent(beginning, key -> new ArrayList<>()).add(anchor);
        }
    }

    private void add(List<Span> spans, Role role, String anchor) {
        for (Span span : spans) {
            marks.computeIfAbsent(span.start(), key -> new ArrayList<>()).add(new Mark(span, role, anchor));
            longest = Math.max(longest, span.length());
        }
    }

    List<ReportText.Piece> pieces(Span line) {
        List<Mark> here = over(line);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(line.start(), mark.span().start()));
            cuts.add(Math.min(line.end(), mark.span().end()));
        }
        for (Hedge hedge : hedges.subMap(line.start(), line.end()).values()) {
            cuts.add(hedge.span().start());
            cuts.add(Math.min(line.end(), hedge.span().end()));
        }
        List<ReportText.Piece> pieces = new ArrayList<>();
        int start = line.start();
        for (int end : cuts.tailSet(start, false)) {
            pieces.add(piece(new Span(start, end), here));
            start = end;
        }
        return pieces;
    }

    private List<Mark> over(Span line) {
        return marks.subMap(line.start() - longest, true, line.end(), false).values().stream()
                .flatMap(List::stream)
                .filter(mark -> mark.span().overlaps(line))
                .toList();
    }

    private ReportText.Piece piece(Span span, List<Mark> here) {
        List<String> content = new ArrayList<>();
        boolean source = false;
        boolean cue = false;
        for (Mark mark : here) {
            if (mark.span().overlaps(span)) {
                switch (mark.role()) {
                    case SOURCE -> source = true;
                    case CUE -> cue = true;
                    case CONTENT -> content.add(mark.anchor());
                }
            }
        }
        Map.Entry<Integer, Hedge> hedge = hedges.floorEntry(span.start());
        boolean hedged = hedge != null && hedge.getValue().span().overlaps(span);
        List<String> begins = beginnings.getOrDefault(span.start(), List.of());
        return new ReportText.Piece(
                text.slice(span),
                begins,
                content.stream().distinct().toList(),
                source,
                cue,
                hedge != null && hedged ? hedge.getValue().kind() : null);
    }
}

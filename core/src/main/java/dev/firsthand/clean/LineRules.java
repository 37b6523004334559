package dev.firsthand.clean;

import dev.firsthand.clean.lines.Line;
import dev.firsthand.clean.lines.LineModel;
import dev.firsthand.clean.lines.RunDecoder;
import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for runs of which no structure tells what they are for: the line model, and what words alone tell. */
final class LineRules {

    static final String NAME = "line model";

    private static final Map<String, Line.Hint> HINTS = Map.ofEntries(
            Map.entry("ornament", Line.Hint.ORNAMENT),
            Map.entry("dates", Line.Hint.DATES),
            Map.entry("outlet name", Line.Hint.OUTLET),
            Map.entry("contributors", Line.Hint.HELPERS),
            Map.entry("credit", Line.Hint.CREDIT),
            Map.entry("byline", Line.Hint.BYLINE),
            Map.entry("legal", Line.Hint.LEGAL),
            Map.entry("aside", Line.Hint.MARKER),
            Map.entry("buttons", Line.Hint.BUTTONS),
            Map.entry("fused buttons", Line.Hint.BUTTONS),
            Map.entry("label", Line.Hint.LABEL),
            Map.entry("call", Line.Hint.CALL),
            Map.entry("teaser lead", Line.Hint.TEASER),
            Map.entry("note", Line.Hint.NOTE));

    private final DatelineShape datelines;
    private final LineModel model;
    private final RunDecoder decoder;

    LineRules(DatelineShape datelines, LineModel model, RunDecoder decoder) {
        this.datelines = datelines;
        this.model = model;
        this.decoder = decoder;
    }

    List<Decided> decide(List<Run> runs, List<@Nullable Ruling> byWords) {
        List<double[]> chances = model.chances(lines(runs, byWords, datelines));
        int[] kinds = decoder.decode(chances);
        List<Decided> decided = new ArrayList<>(runs.size());
        for (int i = 0; i < kinds.length; i++) {
            PartKind kind = LineModel.KINDS.get(kinds[i]);
            decided.add(new Decided(runs.get(i), ruling(runs.get(i), kind, byWords.get(i))));
        }
        return decided;
    }

    private Ruling ruling(Run run, PartKind kind, @Nullable Ruling byWords) {
        boolean story = kind == PartKind.BODY || kind == PartKind.SUBHEAD;
        if (DatelineRule.isOne(run, datelines) && story) {
            return new Ruling(PartKind.DATELINE, DatelineRule.NAME);
        }
        if (byWords == null || kind == PartKind.HEADLINE) {
            return new Ruling(kind, NAME);
        }
        if (story) {
            boolean piece = !run.opens() && byWords.kind() == PartKind.CREDIT;
            return piece ? byWords : new Ruling(kind, NAME);
        }
        return byWords;
    }

    static List<Line> lines(List<Run> runs, List<@Nullable Ruling> byWords, DatelineShape datelines) {
        List<Line> lines = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Ruling ruling = byWords.get(i);
            Line.Hint hint = ruling != null
                    ? HINTS.getOrDefault(ruling.rule(), Line.Hint.NONE)
                    : DatelineRule.isOne(run, datelines) ? Line.Hint.DATELINE : Line.Hint.NONE;
            lines.add(new Line(run.line(), run.tail(), run.words(), run.span().length(), run.opens(), run.closes(), run.gap(), hint));
        }
        return lines;
    }
}

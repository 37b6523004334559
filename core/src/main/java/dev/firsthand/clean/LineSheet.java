package dev.firsthand.clean;

import dev.firsthand.clean.lines.Line;
import dev.firsthand.clean.lines.Line.Hint;
import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runs of a capture as the line model sees them, with what the words of each alone told. */
final class LineSheet {

    private static final Map<String, Hint> HINTS = Map.ofEntries(
            Map.entry("ornament", Hint.ORNAMENT),
            Map.entry(DateRule.NAME, Hint.DATES),
            Map.entry(OutletNameRule.NAME, Hint.OUTLET),
            Map.entry(ContributorRule.NAME, Hint.HELPERS),
            Map.entry("credit", Hint.CREDIT),
            Map.entry(BylineRule.NAME, Hint.BYLINE),
            Map.entry("legal", Hint.LEGAL),
            Map.entry(MarkerRule.NAME, Hint.MARKER),
            Map.entry("buttons", Hint.BUTTONS),
            Map.entry("fused buttons", Hint.BUTTONS),
            Map.entry("label", Hint.LABEL),
            Map.entry("call", Hint.CALL),
            Map.entry("teaser lead", Hint.TEASER),
            Map.entry("note", Hint.NOTE));

    /** A page has so many lines of a few words each … */
    private static final int FEWEST = 15;

    private static final int FEW = 5;

    /** … and they are so large a share of its lines: one in three. */
    private static final int ONE_IN = 3;

    private final List<Run> runs;
    private final List<@Nullable Ruling> byWords;
    private final DatelineShape datelines;

    LineSheet(List<Run> runs, List<@Nullable Ruling> byWords, DatelineShape datelines) {
        this.runs = runs;
        this.byWords = byWords;
        this.datelines = datelines;
    }

    /** Whether the frame of a page came along: the model learnt from whole pages and is asked about them alone. */
    boolean isPage() {
        int small = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean line = run.opens() && run.closes() && run.words() <= FEW && !run.endsSentence();
            Ruling ruling = byWords.get(i);
            small += line && (ruling == null || ruling.kind() != PartKind.OTHER) ? 1 : 0;
        }
        return small >= FEWEST && small * ONE_IN >= runs.size();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            lines.add(new Line(
                    run.line(),
                    run.tail(),
                    run.words(),
                    run.span().length(),
                    run.opens(),
                    run.closes(),
                    run.gap(),
                    hint(i)));
        }
        return lines;
    }

    private Hint hint(int at) {
        Ruling ruling = byWords.get(at);
        if (ruling != null) {
            return HINTS.getOrDefault(ruling.rule(), Hint.NONE);
        }
        return isDateline(at) ? Hint.DATELINE : Hint.NONE;
    }

    boolean isDateline(int at) {
        return DatelineRule.isOne(runs.get(at), datelines);
    }

    int size() {
        return runs.size();
    }

    Run run(int at) {
        return runs.get(at);
    }

    @Nullable
    Ruling byWords(int at) {
        return byWords.get(at);
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the headline, where one run clearly is it. */
final class HeadlineChoice {

    private static final int FURTHEST = 60;
    private static final int LONGEST = 250;

    private final List<Run> runs;
    private final List<@Nullable Ruling> byWords;

    private HeadlineChoice(List<Run> runs, List<@Nullable Ruling> byWords) {
        this.runs = runs;
        this.byWords = byWords;
    }

    /** The index of the headline; -1 if none is clearly one. */
    static int in(List<Run> runs, List<@Nullable Ruling> byWords) {
        return new HeadlineChoice(runs, byWords).find();
    }

    private int find() {
        boolean first = true;
        for (int i = 0; i < Math.min(runs.size(), FURTHEST); i++) {
            if (byWords.get(i) != null || isPictureText(i)) {
                continue;
            }
            if (looksLikeOne(i, first) && isFollowedByProse(i)) {
                return i;
            }
            if (runs.get(i).isProse()) {
                return -1;
            }
            first = false;
        }
        return -1;
    }

    /** A caption before its credit, or the text that stands in for the picture above the caption. */
    private boolean isPictureText(int at) {
        return isCreditInLine(at + 1)
                || (isCreditInLine(at + 2) && AltTextRule.standsFor(runs.get(at), runs.get(at + 1)));
    }

    private boolean isCreditInLine(int at) {
        return at < runs.size() && isRuled(PartKind.CREDIT, at) && !runs.get(at).opens();
    }

    private boolean looksLikeOne(int at, boolean first) {
        Run run = runs.get(at);
        if (!isLine(at) || run.words() < 3 || run.words() > 35 || run.span().length() > LONGEST) {
            return false;
        }
        if (!run.startsUpper() || ",:;-–—_".indexOf(run.tail().charAt(run.tail().length() - 1)) >= 0) {
            return false;
        }
        return endsWithStop(run) ? first && isSureDespiteStop(at) : !run.isTruncated() && run.words() < 25;
    }

    /** Alone on its line, but for an outlet's name after it. */
    private boolean isLine(int at) {
        boolean named = at + 1 < runs.size() && isRuled(PartKind.OTHER, at + 1);
        return runs.get(at).opens() && (runs.get(at).closes() || named);
    }

    private boolean isRuled(PartKind kind, int at) {
        Ruling ruling = byWords.get(at);
        return ruling != null && ruling.kind() == kind;
    }

    private static boolean endsWithStop(Run run) {
        return run.tail().replaceFirst("[”\"’')\\]]+$", "").endsWith(".");
    }

    /** A stop ends sentences; a headline may have one if its words are capitalised or a dateline or byline follows. */
    private boolean isSureDespiteStop(int at) {
        Run run = runs.get(at);
        if (run.words() > 20
                || run.head().contains(" said")
                || at + 1 >= runs.size()
                || !runs.get(at + 1).gap()) {
            return false;
        }
        boolean byline = isRuled(PartKind.BYLINE, at + 1);
        boolean dateline = byWords.get(at + 1) == null
                && !runs.get(at + 1).closes()
                && runs.get(at + 1).words() <= 10;
        return byline || dateline || run.capitals() >= 0.75;
    }

    private boolean isFollowedByProse(int at) {
        for (int i = at + 1; i < Math.min(runs.size(), at + FURTHEST); i++) {
            if (byWords.get(i) == null && runs.get(i).isProse()) {
                return true;
            }
        }
        return false;
    }
}

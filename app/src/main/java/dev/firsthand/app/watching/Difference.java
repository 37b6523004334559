package dev.firsthand.app.watching;

import java.util.ArrayList;
import java.util.List;

/**
 * What two lists do not share: a shortest edit script (Myers, 1986), found forward. Lists that differ in more than a
 * thousand places are taken to differ from the first to the last of them.
 */
final class Difference {

    private static final int MOST = 1000;

    private final List<String> there;
    private final List<String> here;
    private final int begin;

    private Difference(List<String> there, List<String> here, int begin) {
        this.there = there;
        this.here = here;
        this.begin = begin;
    }

    /** A run of one list, in whose place stands a run of the other; ends are exclusive, one of the two may be empty. */
    record Run(int thereStart, int thereEnd, int hereStart, int hereEnd) {}

    /** In order. */
    static List<Run> between(List<String> there, List<String> here) {
        int begin = 0;
        while (begin < Math.min(there.size(), here.size()) && there.get(begin).equals(here.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(there.size(), here.size()) - begin
                && there.get(there.size() - 1 - end).equals(here.get(here.size() - 1 - end))) {
            end++;
        }
        return new Difference(there.subList(begin, there.size() - end), here.subList(begin, here.size() - end), begin)
                .runs();
    }

    private List<Run> runs() {
        List<int[]> reached = new ArrayList<>();
        int[] furthest = {0, 0, 0};
        for (int edits = 0; edits <= Math.min(MOST, there.size() + here.size()); edits++) {
            int[] next = step(furthest, edits);
            reached.add(next);
            int goal = there.size() - here.size();
            if (Math.abs(goal) <= edits && next[goal + edits + 1] >= there.size()) {
                return back(reached);
            }
            furthest = next;
        }
        return List.of(new Run(begin, begin + there.size(), begin, begin + here.size()));
    }

    /** How far each diagonal is reached with one edit more; diagonal {@code k} stands at {@code k + edits + 1}. */
    private int[] step(int[] before, int edits) {
        int[] next = new int[2 * edits + 3];
        for (int k = -edits; k <= edits; k += 2) {
            int x = edits == 0 ? 0 : isDown(before, k, edits) ? at(before, k + 1, edits) : at(before, k - 1, edits) + 1;
            while (x < there.size() && x - k < here.size() && there.get(x).equals(here.get(x - k))) {
                x++;
            }
            next[k + edits + 1] = x;
        }
        return next;
    }

    private static boolean isDown(int[] before, int k, int edits) {
        return k == -edits || (k != edits && at(before, k - 1, edits) < at(before, k + 1, edits));
    }

    private static int at(int[] before, int k, int edits) {
        return before[k + edits];
    }

    private List<Run> back(List<int[]> reached) {
        List<Run> runs = new ArrayList<>();
        int x = there.size();
        int y = here.size();
        for (int edits = reached.size() - 1; edits > 0; edits--) {
            int[] before = reached.get(edits - 1);
            boolean down = isDown(before, x - y, edits);
            int k = x - y + (down ? 1 : -1);
            int fromX = at(before, k, edits);
            int fromY = fromX - k;
            add(runs, down ? new Run(fromX, fromX, fromY, fromY + 1) : new Run(fromX, fromX + 1, fromY, fromY));
            x = fromX;
            y = fromY;
        }
        return runs.reversed().stream().map(this::shifted).toList();
    }

    /** Puts an edit before those found already, which lie behind it. */
    private static void add(List<Run> runs, Run edit) {
        Run next = runs.isEmpty() ? null : runs.getLast();
        if (next != null && edit.thereEnd == next.thereStart && edit.hereEnd == next.hereStart) {
            runs.set(runs.size() - 1, new Run(edit.thereStart, next.thereEnd, edit.hereStart, next.hereEnd));
        } else {
            runs.add(edit);
        }
    }

    private Run shifted(Run run) {
        return new Run(run.thereStart + begin, run.thereEnd + begin, run.hereStart + begin, run.hereEnd + begin);
    }
}

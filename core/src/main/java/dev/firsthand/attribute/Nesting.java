package dev.firsthand.attribute;

import dev.firsthand.model.Via;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which attributions stand inside what an outlet is given as the source of: they came through that outlet. */
final class Nesting {

    private Nesting() {}

    /** For each finding inside the content of an outlet's, that outlet. */
    static Map<Finding, Via> channels(List<Finding> findings, Circumstances circumstances) {
        record Outer(Phrase content, Via via) {}
        List<Outer> outers = new ArrayList<>();
        for (Finding finding : findings) {
            Via via = circumstances.channel(finding);
            if (via != null) {
                finding.content().forEach(content -> outers.add(new Outer(content, via)));
            }
        }
        outers.sort(Comparator.comparingInt(outer -> outer.content().first()));
        List<Finding> inner = new ArrayList<>(findings);
        inner.sort(Comparator.comparingInt(Nesting::first));
        Map<Finding, Via> channels = new HashMap<>();
        Deque<Outer> open = new ArrayDeque<>();
        int next = 0;
        for (Finding finding : inner) {
            int at = first(finding);
            while (next < outers.size() && outers.get(next).content().first() <= at) {
                open.push(outers.get(next++));
            }
            while (!open.isEmpty() && open.peek().content().last() < at) {
                open.pop();
            }
            if (!open.isEmpty()
                    && finding.cue() != null
                    && open.peek().content().contains(finding.cue())) {
                channels.put(finding, open.peek().via());
            }
        }
        return channels;
    }

    private static int first(Finding finding) {
        return finding.cue() == null
                ? finding.content().getFirst().first()
                : finding.cue().first();
    }
}

package dev.firsthand.compare;

import dev.firsthand.compare.Origins.Found;
import dev.firsthand.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which origins have a statement whose content lies around the first statement of another. */
final class Enclosing {

    private static final Comparator<Told> OUTER_FIRST = Comparator.comparing(
                    (Told told) -> told.wording().report().id())
            .thenComparingInt(told -> content(told.wording()).start())
            .thenComparingInt(told -> -content(told.wording()).end());

    private final Map<Integer, Set<Integer>> around = new HashMap<>();

    Enclosing(List<Found> origins) {
        List<Told> statements = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            boolean first = true;
            for (Wording wording : origins.get(i).statements()) {
                statements.add(new Told(wording, i, first));
                first = false;
            }
        }
        statements.sort(OUTER_FIRST);
        Deque<Told> open = new ArrayDeque<>();
        for (Told told : statements) {
            while (!open.isEmpty() && !reaches(open.peek().wording(), told.wording())) {
                open.pop();
            }
            note(open, told);
            open.push(told);
        }
    }

    private void note(Deque<Told> open, Told told) {
        if (told.first()) {
            for (Told outer : open) {
                around.computeIfAbsent(told.origin(), origin -> new TreeSet<>()).add(outer.origin());
            }
        }
    }

    /** The origins with a statement around the first statement of this one. */
    Set<Integer> around(int origin) {
        return around.getOrDefault(origin, Set.of());
    }

    /** Whether one statement's content lies within another's of the same report, and is shorter. */
    static boolean holds(Wording outer, Wording inner) {
        return outer.report().id().equals(inner.report().id())
                && content(outer).contains(content(inner))
                && content(outer).length() > content(inner).length();
    }

    private static boolean reaches(Wording outer, Wording inner) {
        return outer.report().id().equals(inner.report().id())
                && content(outer).end() > content(inner).start();
    }

    private static Span content(Wording wording) {
        return wording.statement().attribution().content().getFirst();
    }

    private record Told(Wording wording, int origin, boolean first) {}
}

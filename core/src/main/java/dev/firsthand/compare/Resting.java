package dev.firsthand.compare;

import dev.firsthand.compare.Origins.Found;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of a claim's origins are seen to rest on another. No origin comes to rest on itself, by whatever way round. Only
 * origins of the same outlet, or with a statement around one of its own, are looked at: a claim may have thousands.
 */
final class Resting {

    private final List<Found> found;
    private final Map<String, List<Integer>> byOutlet = new HashMap<>();
    private final Enclosing enclosing;
    private final int[] restsOn;

    Resting(List<Found> found) {
        this.found = found;
        enclosing = new Enclosing(found);
        restsOn = new int[found.size()];
        Arrays.fill(restsOn, -1);
        for (int i = 0; i < restsOn.length; i++) {
            byOutlet.computeIfAbsent(found.get(i).outlet(), outlet -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < restsOn.length; i++) {
            restsOn[i] = ground(i);
        }
    }

    /** The first origin on which this one is seen to rest, or -1. */
    private int ground(int origin) {
        for (int other : candidates(found.get(origin), origin)) {
            if (origin != other && rests(found.get(origin), found.get(other)) && !reaches(other, origin)) {
                return other;
            }
        }
        return -1;
    }

    private SortedSet<Integer> candidates(Found origin, int index) {
        SortedSet<Integer> candidates = new TreeSet<>(enclosing.around(index));
        if (origin.copied() != null) {
            candidates.addAll(byOutlet.getOrDefault(origin.copied(), List.of()));
        }
        if (origin.kind() == Speaker.Kind.OUTLET) {
            candidates.addAll(byOutlet.getOrDefault(origin.name(), List.of()));
        }
        return candidates;
    }

    private boolean reaches(int from, int to) {
        for (int at = from; at >= 0; at = restsOn[at]) {
            if (at == to) {
                return true;
            }
        }
        return false;
    }

    private static boolean rests(Found origin, Found other) {
        return reprints(origin, other) || isReportingOn(origin, other) || isTold(origin, other);
    }

    /** The same words reprinted rest on the outlet that had them first. */
    private static boolean reprints(Found origin, Found other) {
        return origin.copied() != null
                && other.copied() == null
                && origin.copied().equals(other.outlet())
                && origin.kind() == other.kind();
    }

    /** “The Journal reported” rests on the Journal's own sources, where its report is at hand. */
    private static boolean isReportingOn(Found origin, Found other) {
        return origin.kind() == Speaker.Kind.OUTLET
                && other.kind() == Speaker.Kind.UNNAMED
                && origin.name().equals(other.outlet());
    }

    /** What a source says that a document says rests on the source. */
    private static boolean isTold(Found origin, Found other) {
        return origin.statements().stream()
                .allMatch(inner -> other.statements().stream().anyMatch(outer -> Enclosing.holds(outer, inner)));
    }

    List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            origins.add(new Origin(each.name(), each.kind(), each.first().id(), name(restsOn[i])));
        }
        return origins;
    }

    private @Nullable String name(int index) {
        return index < 0 ? null : found.get(index).name();
    }
}

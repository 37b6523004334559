package dev.firsthand.compare;

import dev.firsthand.compare.Origins.Found;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a claim's origins are seen to rest on another. No origin comes to rest on itself, by whatever way round. */
final class Resting {

    private final List<Found> found;
    private final int[] restsOn;

    Resting(List<Found> found) {
        this.found = found;
        restsOn = new int[found.size()];
        java.util.Arrays.fill(restsOn, -1);
        for (int i = 0; i < restsOn.length; i++) {
            for (int j = 0; j < restsOn.length; j++) {
                if (i != j && restsOn[i] < 0 && rests(found.get(i), found.get(j)) && !reaches(j, i)) {
                    restsOn[i] = j;
                }
            }
        }
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
                .allMatch(inner -> other.statements().stream().anyMatch(outer -> holds(outer, inner)));
    }

    private static boolean holds(Wording outer, Wording inner) {
        if (!outer.report().id().equals(inner.report().id())) {
            return false;
        }
        Span around = outer.statement().attribution().content().getFirst();
        Span within = inner.statement().attribution().content().getFirst();
        return around.contains(within) && around.length() > within.length();
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

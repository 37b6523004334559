package dev.firsthand.compare;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From which report a reprinted statement comes. */
final class Originals {

    private final Map<String, Report> reports;
    private final Map<String, Copy> copies = new HashMap<>();

    Originals(Map<String, Report> reports, List<Copy> copies) {
        this.reports = reports;
        copies.forEach(copy -> this.copies.put(copy.report(), copy));
    }

    /** The outlet of the report whose text this statement reprints, or null if it is the report's own. */
    @Nullable
    String copiedFrom(Wording wording) {
        Copy copy = copies.get(wording.report().id());
        if (copy == null || !reprints(copy, wording)) {
            return null;
        }
        Report original = reports.get(copy.of());
        for (int steps = copies.size(); original != null && copies.containsKey(original.id()) && steps > 0; steps--) {
            original = reports.get(copies.get(original.id()).of());
        }
        return original == null ? null : original.outletOrFile();
    }

    private static boolean reprints(Copy copy, Wording wording) {
        return wording.statement().attribution().content().stream()
                .anyMatch(span -> copy.spans().stream().anyMatch(span::overlaps));
    }
}

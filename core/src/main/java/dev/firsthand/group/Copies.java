package dev.firsthand.group;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds for each report the earlier one whose text it reuses most. */
final class Copies {

    private static final double NEAR = 0.8;
    private static final double WIRE = 0.3;
    private static final double PARTIAL = 0.2;

    /** Fewer shared words of the outlet's own are no reuse unless the whole text is shared. */
    private static final int FEWEST = 30;

    private static final Comparator<Copy> LIKEST = Comparator.comparingDouble(copy -> -copy.share());

    private final Agencies agencies = new Agencies();

    /**
     * The copies among the readings, by report.
     *
     * @param readings originals before copies: earliest first, and among those of one day agencies and fuller texts
     */
    List<Copy> among(List<Reading> readings) {
        Trail trail = new Trail(readings.size());
        Map<String, Footprint> footprints = new HashMap<>();
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            List<Long> shingles = reading.signature().shingles();
            trail.likeliest(shingles).stream()
                    .flatMap(original -> copy(reading, readings.get(original), footprints).stream())
                    .min(LIKEST)
                    .ifPresent(copies::add);
            trail.add(i, shingles);
        }
        copies.sort(Comparator.comparing(Copy::report));
        return copies;
    }

    /** The order in which a report can be the original of another. */
    Comparator<Reading> originalsFirst() {
        return Comparator.comparing(Reading::report, Report.EARLIEST_FIRST)
                .thenComparing(reading -> agencies.of(reading.report()).isEmpty())
                .thenComparingInt(reading -> -reading.signature().shingles().size())
                .thenComparing(reading -> reading.report().id());
    }

    private Optional<Copy> copy(Reading reading, Reading original, Map<String, Footprint> footprints) {
        Footprint here = footprint(reading.report(), footprints);
        Footprint there = footprint(original.report(), footprints);
        Reuse reuse = Reuse.between(here, there);
        return kind(reuse, here, there)
                .map(kind -> new Copy(
                        reading.report().id(), original.report().id(), kind, rounded(reuse.share()), reuse.spans()));
    }

    private Footprint footprint(Report report, Map<String, Footprint> footprints) {
        return footprints.computeIfAbsent(report.id(), id -> Footprint.of(report, agencies));
    }

    private static Optional<Copy.Kind> kind(Reuse reuse, Footprint here, Footprint there) {
        if (!reuse.whole() && (reuse.ownShared() < FEWEST || reuse.share() < PARTIAL)) {
            return Optional.empty();
        }
        if (reuse.share() >= WIRE && here.hasAgencyInCommonWith(there)) {
            return Optional.of(Copy.Kind.WIRE);
        }
        Reuse back = Reuse.between(there, here);
        if (reuse.whole() && back.whole()) {
            return Optional.of(Copy.Kind.IDENTICAL);
        }
        if (reuse.share() >= NEAR && back.share() >= NEAR) {
            return Optional.of(Copy.Kind.NEAR);
        }
        return reuse.share() >= PARTIAL ? Optional.of(Copy.Kind.PARTIAL) : Optional.empty();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}

package dev.firsthand.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which earlier reports have a shingle, so that the likeliest originals of a later one are found without trying all. */
final class Trail {

    /** How many of the likeliest originals are laid beside a report word by word. */
    private static final int TRIED = 3;

    /** A shingle that more reports have is a formula; further reports are not looked up under it. */
    private static final int FORMULA = 40;

    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final int[] shared;

    /** @param reports how many reports there are, numbered from 0 */
    Trail(int reports) {
        shared = new int[reports];
    }

    /** Keeps the shingles of a report for later ones. */
    void add(int report, List<Long> shingles) {
        for (Long shingle : shingles) {
            List<Integer> own = holders.computeIfAbsent(shingle, key -> new ArrayList<>(1));
            if (own.size() < FORMULA) {
                own.add(report);
            }
        }
    }

    /** Those that share most of these shingles; of several the earliest. */
    List<Integer> likeliest(List<Long> shingles) {
        List<Integer> met = new ArrayList<>();
        for (Long shingle : shingles) {
            for (int holder : holders.getOrDefault(shingle, List.of())) {
                if (shared[holder]++ == 0) {
                    met.add(holder);
                }
            }
        }
        List<Integer> likeliest = met.stream()
                .sorted(Comparator.comparingInt((Integer report) -> -shared[report])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TRIED)
                .toList();
        met.forEach(report -> shared[report] = 0);
        return likeliest;
    }
}

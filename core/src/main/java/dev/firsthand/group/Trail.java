package dev.firsthand.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which reports left a fingerprint before, so that the likeliest originals of a later one are found without trying all. */
final class Trail {

    /** How many of the likeliest originals are laid beside a report word by word. */
    private static final int TRIED = 3;

    /** A fingerprint that more reports have is a formula; further reports are not looked up under it. */
    private static final int FORMULA = 40;

    private final Map<Long, int[]> holders = new HashMap<>();
    private final int[] shared;

    /** @param reports how many reports there are, numbered from 0 */
    Trail(int reports) {
        shared = new int[reports];
    }

    /** Keeps the fingerprint of a report for later ones. */
    void add(int report, List<Long> shingles) {
        for (Long shingle : shingles) {
            int[] own = holders.computeIfAbsent(shingle, key -> new int[2]);
            if (own[0] < FORMULA) {
                own[0]++;
                int[] room = own[0] < own.length ? own : Arrays.copyOf(own, Math.min(FORMULA + 1, 2 * own.length));
                room[0] = own[0];
                room[own[0]] = report;
                holders.put(shingle, room);
            }
        }
    }

    /** Those that share most of a fingerprint; of several the earliest. */
    List<Integer> likeliest(List<Long> shingles) {
        List<Integer> met = new ArrayList<>();
        for (Long shingle : shingles) {
            int[] own = holders.get(shingle);
            for (int i = 1; own != null && i <= own[0]; i++) {
                if (shared[own[i]]++ == 0) {
                    met.add(own[i]);
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

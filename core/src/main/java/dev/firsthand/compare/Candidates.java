package dev.firsthand.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which statements are worth laying side by side: those that share the rarest words. Keeps long stories fast. */
final class Candidates {

    /** Under one word no more statements are looked up than the first so many that hold it. */
    private static final int HOLDERS = 60;

    /** No more statements than the likeliest so many are laid beside one. */
    private static final int LIKELIEST = 16;

    private final Likeness likeness;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    Candidates(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The likeliest of those offered before, in ascending order; then offers it to later ones. */
    List<Integer> before(int index, Set<String> concepts) {
        List<Integer> likeliest = to(concepts);
        offer(index, concepts);
        return likeliest;
    }

    /** Offers a statement to be found. */
    void offer(int index, Set<String> concepts) {
        for (String concept : concepts) {
            List<Integer> own = holders.computeIfAbsent(concept, key -> new ArrayList<>());
            if (own.size() < HOLDERS) {
                own.add(index);
            }
        }
    }

    /** The likeliest of those offered so far, in ascending order. */
    List<Integer> to(Set<String> concepts) {
        Map<Integer, Double> shared = new HashMap<>();
        for (String concept : concepts) {
            double weight = likeness.weight(concept);
            holders.getOrDefault(concept, List.of())
                    .forEach(holder -> shared.merge(holder, weight * weight, Double::sum));
        }
        return shared.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.<Integer, Double>comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LIKELIEST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}

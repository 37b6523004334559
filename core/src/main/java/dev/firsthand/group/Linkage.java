package dev.firsthand.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins what is alike on average: agglomerative clustering with average linkage (Sokal and Michener 1958), over the pairs
 * that are alike at all.
 */
final class Linkage {

    private record Pair(double average, int a, int b, int sizes) {}

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.average())
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(LIKEST_FIRST);
    private final double threshold;

    /**
     * @param count how many things there are, numbered from 0
     * @param threshold below this average likeness nothing is joined
     */
    Linkage(int count, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < count; i++) {
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new TreeMap<>());
        }
    }

    /** Says how alike two things are; pairs never named are not alike. */
    void alike(int a, int b, double likeness) {
        sums.get(a).put(b, likeness);
        sums.get(b).put(a, likeness);
        offer(a, b, likeness);
    }

    /** The groups, each in ascending order, in the order of their first members. */
    List<List<Integer>> groups() {
        for (Pair pair = pairs.poll(); pair != null; pair = pairs.poll()) {
            if (pair.sizes() == size(pair.a()) + size(pair.b()) && size(pair.a()) > 0 && size(pair.b()) > 0) {
                join(pair.a(), pair.b());
            }
        }
        members.forEach(Collections::sort);
        return members.stream().filter(group -> !group.isEmpty()).toList();
    }

    private int size(int group) {
        return members.get(group).size();
    }

    private void join(int a, int b) {
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        sums.get(a).remove(b);
        sums.get(b).remove(a);
        sums.get(b).forEach((other, sum) -> {
            sums.get(a).merge(other, sum, Double::sum);
            sums.get(other).remove(b);
        });
        sums.get(b).clear();
        sums.get(a).forEach((other, sum) -> {
            sums.get(other).put(a, sum);
            offer(Math.min(a, other), Math.max(a, other), sum);
        });
    }

    private void offer(int a, int b, double sum) {
        double average = sum / ((double) size(a) * size(b));
        if (average >= threshold) {
            pairs.add(new Pair(average, a, b, size(a) + size(b)));
        }
    }
}

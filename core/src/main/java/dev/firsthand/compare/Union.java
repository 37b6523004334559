package dev.firsthand.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things that belong together, numbered from 0: disjoint sets. */
final class Union {

    private final int[] parents;

    Union(int count) {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
    }

    boolean join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parents[Math.max(first, second)] = Math.min(first, second);
        return first != second;
    }

    boolean joined(int a, int b) {
        return root(a) == root(b);
    }

    private int root(int a) {
        int at = a;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The sets, each in ascending order, in the order of their first members. */
    Collection<List<Integer>> sets() {
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            sets.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
        }
        return sets.values();
    }
}

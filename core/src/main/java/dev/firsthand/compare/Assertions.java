package dev.firsthand.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which utterances assert the same. Pairs are joined the likest first, and only while all that is joined stays alike on
 * average, so that a chain of half likenesses does not swallow the story.
 */
final class Assertions {

    private record Pair(double likeness, int a, int b) {}

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    /** Likeness at which two speakers assert the same. */
    private static final double SAME = 0.36;

    /** The share of {@link #SAME} that the average within a claim has to keep. */
    private static final double KEPT = 0.8;

    /** No more members than this are laid side by side. */
    private static final int COMPARED = 8;

    private final List<Assertion> assertions;
    private final Likeness likeness;

    Assertions(List<Assertion> assertions, Likeness likeness) {
        this.assertions = assertions;
        this.likeness = likeness;
    }

    /** The assertions of each claim, as ascending indices. */
    List<List<Integer>> joined() {
        List<List<Integer>> claims = new ArrayList<>();
        int[] claimOf = new int[assertions.size()];
        for (int i = 0; i < claimOf.length; i++) {
            claimOf[i] = i;
            claims.add(new ArrayList<>(List.of(i)));
        }
        for (Pair pair : pairs()) {
            int first = Math.min(claimOf[pair.a()], claimOf[pair.b()]);
            int second = Math.max(claimOf[pair.a()], claimOf[pair.b()]);
            if (first != second && average(claims.get(first), claims.get(second)) >= SAME * KEPT) {
                claims.get(second).forEach(each -> claimOf[each] = first);
                claims.get(first).addAll(claims.get(second));
                claims.get(second).clear();
            }
        }
        return claims.stream()
                .filter(claim -> !claim.isEmpty())
                .map(claim -> claim.stream().sorted().toList())
                .toList();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Candidates candidates = new Candidates(likeness);
        for (int i = 0; i < assertions.size(); i++) {
            for (int j : candidates.before(i, assertions.get(i).concepts())) {
                double alike = alike(assertions.get(j), assertions.get(i));
                if (alike >= SAME
                        && Likeness.isMoreThanChance(
                                assertions.get(j).concepts(), assertions.get(i).concepts())) {
                    pairs.add(new Pair(alike, j, i));
                }
            }
        }
        pairs.sort(LIKEST_FIRST);
        return pairs;
    }

    private double alike(Assertion one, Assertion other) {
        return one.isOpposedTo(other) ? 0 : likeness.of(one.concepts(), other.concepts());
    }

    private double average(List<Integer> one, List<Integer> other) {
        double sum = 0;
        int count = 0;
        for (int a : one.subList(0, Math.min(COMPARED, one.size()))) {
            for (int b : other.subList(0, Math.min(COMPARED, other.size()))) {
                sum += alike(assertions.get(a), assertions.get(b));
                count++;
            }
        }
        return sum / count;
    }
}

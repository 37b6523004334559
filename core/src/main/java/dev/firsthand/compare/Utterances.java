package dev.firsthand.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which statements carry one act of saying. Every statement is in exactly one utterance. */
final class Utterances {

    private record Pair(int a, int b, double likeness) {}

    private record Match(int statement, String report) {}

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final List<Wording> wordings;
    private final SameSaying same;
    private final Likeness likeness;
    private final Union union;
    private final Set<Match> matched = new HashSet<>();

    /** @param wordings in an order that does not depend on the order of arrival */
    Utterances(List<Wording> wordings, Likeness likeness) {
        this.wordings = wordings;
        this.likeness = likeness;
        same = new SameSaying(likeness);
        union = new Union(wordings.size());
    }

    /** The statements of each utterance, as indices into the wordings. */
    List<List<Integer>> find() {
        List<Pair> paraphrases = new ArrayList<>();
        Candidates candidates = new Candidates(likeness);
        for (int i = 0; i < wordings.size(); i++) {
            for (int j : candidates.before(i, wordings.get(i).concepts())) {
                if (union.joined(i, j)) {
                    join(j, i);
                    continue;
                }
                double alike = same.between(wordings.get(i), wordings.get(j));
                if (alike == SameSaying.VERBATIM) {
                    join(j, i);
                } else if (alike > 0) {
                    paraphrases.add(new Pair(j, i, alike));
                }
            }
        }
        joinMutualBest(paraphrases);
        new Splits(wordings, union).join();
        return List.copyOf(union.sets());
    }

    /** A paraphrase has to be the best that either report has for the other's statement. */
    private void joinMutualBest(List<Pair> paraphrases) {
        Collections.sort(paraphrases, LIKEST_FIRST);
        for (Pair pair : paraphrases) {
            if (!matched.contains(match(pair.a(), pair.b())) && !matched.contains(match(pair.b(), pair.a()))) {
                join(pair.a(), pair.b());
            }
        }
    }

    private void join(int a, int b) {
        matched.add(match(a, b));
        matched.add(match(b, a));
        union.join(a, b);
    }

    /** That the statement has its like in the report of the other. */
    private Match match(int statement, int other) {
        return new Match(statement, wordings.get(other).report().id());
    }
}

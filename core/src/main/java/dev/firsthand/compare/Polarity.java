package dev.firsthand.compare;

import dev.firsthand.compare.Wording.Token;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a statement speaks of only to say that it is not: “warning” in “we had no written warning”. */
final class Polarity {

    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "nobody", "none", "nothing", "neither", "nor", "without", "cannot");

    /** How far a negation reaches before it meets what it negates: “had not yet been warned”. */
    private static final int REACH = 3;

    private Polarity() {}

    /** The concepts that stand right behind a negation. */
    static Set<String> negated(List<Token> words, Concepts concepts) {
        Set<String> negated = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (NEGATIONS.contains(words.get(i).plain()) || words.get(i).plain().endsWith("n't")) {
                int at = firstTelling(words, i + 1);
                while (at < words.size() && words.get(at).isTelling()) {
                    negated.add(concepts.of(words.get(at).plain()));
                    at++;
                }
            }
        }
        return negated;
    }

    private static int firstTelling(List<Token> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            if (words.get(i).isTelling()) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether one says of something that it is, and the other that it is not. */
    static boolean isOpposed(Set<String> concepts, Set<String> negated, Set<String> others, Set<String> othersNegated) {
        return negates(negated, others, othersNegated) || negates(othersNegated, concepts, negated);
    }

    private static boolean negates(Set<String> negated, Set<String> others, Set<String> othersNegated) {
        return negated.stream().anyMatch(concept -> others.contains(concept) && !othersNegated.contains(concept));
    }
}

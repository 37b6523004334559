package dev.firsthand.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How alike two statements are in what they say, by the telling words they share, each weighed by how rare it is in the
 * story. The one place where a language model would take over.
 */
final class Likeness {

    /** Imagined statements of other stories beside those of this one, so that rarity means something in a small story. */
    private static final double BACKGROUND = 40;

    private static final double BACKGROUND_USE = 2;

    /** About what three rare words weigh: less than this cannot hold a whole saying. */
    private static final double SLIGHT = 24;

    private static final int FEWEST = 2;

    private final Map<String, Double> weights = new HashMap<>();
    private final int statements;
    private final double rarest;

    /** Counts how rare each concept is among the statements of a story. */
    Likeness(Collection<Wording> wordings) {
        Map<String, Integer> uses = new HashMap<>();
        statements = wordings.size();
        for (Wording wording : wordings) {
            wording.concepts().forEach(concept -> uses.merge(concept, 1, Integer::sum));
        }
        uses.forEach((concept, used) -> weights.put(concept, weight(used)));
        rarest = weight(1);
    }

    /** How much a concept tells: the logarithm of its rarity. */
    double weight(String concept) {
        return weights.getOrDefault(concept, rarest);
    }

    private double weight(int used) {
        return Math.max(0.1, Math.log((statements + BACKGROUND) / (used + BACKGROUND_USE)));
    }

    private double weight(Set<String> concepts) {
        double sum = 0;
        for (String concept : concepts) {
            double weight = weight(concept);
            sum += weight * weight;
        }
        return sum;
    }

    private double shared(Set<String> one, Set<String> other) {
        double sum = 0;
        for (String concept : one) {
            if (other.contains(concept)) {
                double weight = weight(concept);
                sum += weight * weight;
            }
        }
        return sum;
    }

    /** Whether so many telling words are in both that it is no coincidence: “the letter” and “a letter” are one. */
    static boolean isMoreThanChance(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).limit(FEWEST).count() == FEWEST;
    }

    /** How alike two statements are, 0 to 1: halfway between how much they share and how much the slighter is held. */
    double of(Set<String> one, Set<String> other) {
        double first = weight(one);
        double second = weight(other);
        double shared = shared(one, other);
        if (shared == 0) {
            return 0;
        }
        double cosine = shared / Math.sqrt(first * second);
        double containment = shared / Math.max(SLIGHT, Math.min(first, second));
        return (cosine + containment) / 2;
    }
}

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

    private final Map<String, Integer> uses = new HashMap<>();
    private final int statements;

    /** Counts how rare each concept is among the statements of a story. */
    Likeness(Collection<Wording> wordings) {
        statements = wordings.size();
        for (Wording wording : wordings) {
            wording.concepts().forEach(concept -> uses.merge(concept, 1, Integer::sum));
        }
    }

    /** How much a concept tells: the logarithm of its rarity. */
    double weight(String concept) {
        double rarity = (statements + BACKGROUND) / (uses.getOrDefault(concept, 1) + BACKGROUND_USE);
        return Math.max(0.1, Math.log(rarity));
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

    /** How alike two statements are, 0 to 1: halfway between how much they share and how much the slighter is held. */
    double of(Set<String> one, Set<String> other) {
        return (cosine(one, other) + containment(one, other)) / 2;
    }

    private double cosine(Set<String> one, Set<String> other) {
        double lengths = Math.sqrt(weight(one) * weight(other));
        return lengths == 0 ? 0 : shared(one, other) / lengths;
    }

    private double containment(Set<String> one, Set<String> other) {
        double slighter = Math.max(SLIGHT, Math.min(weight(one), weight(other)));
        return shared(one, other) / slighter;
    }
}

package dev.firsthand.identify;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “One of the sources”, “the people”, “both men”: the unnamed or the several spoken of before. */
final class OfThoseBefore implements Rule {

    private static final Set<String> PAIR = Set.of("both");
    private static final Set<String> MEN =
            Set.of("man", "woman", "men", "women", "people", "person", "side", "leader", "politician", "official");

    @Override
    public String name() {
        return "of-those-before";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Phrase phrase)
                || !phrase.isDefinite()
                || phrase.owner() != null
                || !phrase.is(Nouns.Sort.PERSON)) {
            return null;
        }
        if (phrase.modifiers().isEmpty()
                && Set.of("source", "person", "people", "official").contains(phrase.noun())) {
            Figure same = scene.discourse()
                    .foremost(
                            scene.sentence(mention),
                            figure -> figure.isUnnamed() && figure.nouns().contains(phrase.noun()));
            return same != null || !phrase.plural() || !MEN.contains(phrase.noun())
                    ? same
                    : scene.discourse().foremost(scene.sentence(mention), Figure::plural);
        }
        boolean both = PAIR.contains(scene.tokens().plain(phrase.first())) || isTheTwo(phrase);
        if (!both || !MEN.contains(phrase.noun())) {
            return null;
        }
        Figure two = scene.discourse().lastPair(scene.sentence(mention), figure -> true);
        return two != null ? two : scene.discourse().foremost(scene.sentence(mention), Figure::plural);
    }

    private static boolean isTheTwo(Phrase phrase) {
        return Integer.valueOf(2).equals(phrase.count());
    }
}

package dev.firsthand.identify;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “Her speech”, “Roe’s letter”: whoever owns the words. */
final class OwnWords implements Rule {

    private static final Set<String> SITES = Set.of("website", "site", "blog", "podcast");

    @Override
    public String name() {
        return "own-words";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        boolean fits = scene.mentions().get(mention) instanceof Phrase phrase
                && phrase.owner() != null
                && (phrase.is(Nouns.Sort.UTTERANCE) || SITES.contains(phrase.noun()));
        Mention owner = fits ? ((Phrase) scene.mentions().get(mention)).owner() : null;
        return owner == null ? null : scene.figure(mention, owner);
    }
}

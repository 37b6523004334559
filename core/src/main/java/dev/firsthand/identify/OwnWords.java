package dev.firsthand.identify;

import org.jspecify.annotations.Nullable;

/** “Her speech”, “Roe’s letter”: whoever owns the words. */
final class OwnWords implements Rule {

    @Override
    public String name() {
        return "own-words";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        boolean fits = scene.mentions().get(mention) instanceof Phrase phrase
                && phrase.owner() != null
                && phrase.is(Nouns.Sort.UTTERANCE);
        Mention owner = fits ? ((Phrase) scene.mentions().get(mention)).owner() : null;
        return owner == null ? null : scene.figure(mention, owner);
    }
}

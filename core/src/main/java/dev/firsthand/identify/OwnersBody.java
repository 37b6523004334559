package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Gender;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “His campaign”, “the mayor’s office”, “the Roe campaign”: the body that belongs to a figure named before. */
final class OwnersBody implements Rule {

    @Override
    public String name() {
        return "owners-body";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Phrase phrase)
                || !phrase.is(Nouns.Sort.ORGANIZATION)
                || phrase.plural()) {
            return null;
        }
        Mention owner = phrase.owner();
        Figure owning = owner == null ? modifier(scene, mention, phrase) : scene.figure(mention, owner);
        if (owning == null || !owning.isPerson()) {
            return null;
        }
        boolean written = owner == null;
        String name = written
                ? scene.slice(
                        scene.tokens().span(scene.mentions().get(mention - 1).first(), phrase.last()))
                : owning.name() + "’s " + phrase.noun();
        return scene.discourse()
                .unnamed(new Figure(
                        owning.id() + "-" + phrase.noun(),
                        name,
                        Speaker.Kind.ORGANIZATION,
                        Gender.UNKNOWN,
                        false,
                        false,
                        null,
                        Set.of(),
                        Set.of(phrase.noun()),
                        null));
    }

    private static @Nullable Figure modifier(Scene scene, int mention, Phrase phrase) {
        boolean modified = mention > 0
                && scene.mentions().get(mention - 1) instanceof Name name
                && name.first() >= phrase.first()
                && name.last() == phrase.anchor() - 1;
        return modified ? scene.figure(mention - 1) : null;
    }
}

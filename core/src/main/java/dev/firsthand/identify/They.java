package dev.firsthand.identify;

import org.jspecify.annotations.Nullable;

/** “They”: several, an organisation, or one person whose gender is not told. */
final class They implements Rule {

    @Override
    public String name() {
        return "they";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Pronoun pronoun) || pronoun.person() != Pronoun.Person.THEY) {
            return null;
        }
        Discourse discourse = scene.discourse();
        Figure many = discourse.foremost(scene.sentence(mention), figure -> figure.plural() || figure.isUnnamed());
        return many != null ? many : discourse.foremost(scene.sentence(mention), Figure::isThing);
    }
}

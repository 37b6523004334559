package dev.firsthand.identify;

import dev.firsthand.text.Gender;
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
        boolean quoted = scene.tokens().isQuoted(pronoun.anchor());
        Figure many = discourse.foremost(scene.sentence(mention), figure -> figure.plural() || isOpen(figure, quoted));
        return many != null ? many : discourse.foremost(scene.sentence(mention), Figure::isThing);
    }

    /** One who is not named may be “they” to the outlet, unless the words tell man from woman. */
    private static boolean isOpen(Figure figure, boolean quoted) {
        return figure.isUnnamed() && figure.gender() == Gender.UNKNOWN && !quoted;
    }
}

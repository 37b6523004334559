package dev.firsthand.identify;

import org.jspecify.annotations.Nullable;

/** “It”: the organisation, outlet or document most in the foreground. */
final class It implements Rule {

    @Override
    public String name() {
        return "it";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        boolean fits =
                scene.mentions().get(mention) instanceof Pronoun pronoun && pronoun.person() == Pronoun.Person.IT;
        return fits ? scene.discourse().foremost(scene.sentence(mention), Figure::isThing) : null;
    }
}

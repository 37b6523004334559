package dev.firsthand.identify;

import dev.firsthand.text.Gender;
import org.jspecify.annotations.Nullable;

/** “He” and “she”: the person most in the foreground whose gender fits. */
final class HeOrShe implements Rule {

    @Override
    public String name() {
        return "he-or-she";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Pronoun pronoun)
                || pronoun.person().gender() == Gender.UNKNOWN) {
            return null;
        }
        Gender gender = pronoun.person().gender();
        Discourse discourse = scene.discourse();
        Figure any = discourse.foremost(
                scene.sentence(mention),
                figure -> figure.fits(gender) && discourse.gender(figure).fits(gender));
        if (any != null) {
            discourse.learn(any, gender);
        }
        return any;
    }
}

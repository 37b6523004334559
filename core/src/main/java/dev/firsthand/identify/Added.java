package dev.firsthand.identify;

import dev.firsthand.text.Gender;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “He added”, “continued she”: whoever spoke last goes on, not who was spoken of last. */
final class Added implements Rule {

    private static final Set<String> CUES = Set.of("added", "adds", "continued", "continues", "concluded", "went");

    @Override
    public String name() {
        return "goes-on";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        boolean subject = scene.mentions().get(mention) instanceof Pronoun pronoun
                && pronoun.person().gender() != Gender.UNKNOWN
                && scene.source(mention) != null;
        if (!subject || !goesOn(scene, scene.mentions().get(mention))) {
            return null;
        }
        Gender gender = ((Pronoun) scene.mentions().get(mention)).person().gender();
        Discourse discourse = scene.discourse();
        return discourse.lastSpeaker(
                scene.sentence(mention),
                figure -> figure.fits(gender) && discourse.gender(figure).fits(gender));
    }

    private static boolean goesOn(Scene scene, Mention pronoun) {
        String after = scene.tokens().plain(pronoun.last() + 1);
        String before = scene.tokens().plain(pronoun.first() - 1);
        boolean on = !after.equals("went")
                || scene.tokens().plain(pronoun.last() + 2).equals("on");
        return (CUES.contains(after) && on) || (CUES.contains(before) && !before.equals("went"));
    }
}

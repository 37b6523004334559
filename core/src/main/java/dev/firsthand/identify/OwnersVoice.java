package dev.firsthand.identify;

import dev.firsthand.text.Fold;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** “The governor’s spokesman”, “her lawyer”: whoever was called that with the owner’s name before. */
final class OwnersVoice implements Rule {

    private static final List<String> VOICES =
            List.of("spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "aide", "secretary");

    @Override
    public String name() {
        return "owners-voice";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        boolean fits = scene.mentions().get(mention) instanceof Phrase phrase
                && phrase.owner() != null
                && !phrase.plural()
                && VOICES.contains(phrase.noun());
        Mention owner = fits ? ((Phrase) scene.mentions().get(mention)).owner() : null;
        Figure owning = owner == null ? null : scene.figure(mention, owner);
        if (owning == null) {
            return null;
        }
        Phrase phrase = (Phrase) scene.mentions().get(mention);
        String surname = surname(owning);
        return scene.discourse().known(phrase.noun()).stream()
                .filter(figure -> !figure.plural() && !figure.id().equals(owning.id()))
                .filter(figure -> isOf(figure, surname))
                .findFirst()
                .orElse(null);
    }

    private static String surname(Figure owner) {
        String plain = Fold.plain(owner.name());
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    /** Whether the owner’s surname stands in the figure's role, or in the description that is all there is of it. */
    private static boolean isOf(Figure figure, String surname) {
        String words = " " + Fold.plain(String.join(" ", figure.roles()));
        String described = figure.isUnnamed() ? " " + Fold.plain(figure.name()) : "";
        return Arrays.asList((words + described).split("[^\\p{L}\\p{N}-]+")).contains(surname);
    }
}

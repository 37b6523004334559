package dev.firsthand.identify;

import org.jspecify.annotations.Nullable;

/** “Who”, “which” and “that”: what was named or described last in the same sentence. */
final class Relative implements Rule {

    private static final int REACH = 8;

    @Override
    public String name() {
        return "relative-pronoun";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Pronoun pronoun)
                || pronoun.person() != Pronoun.Person.RELATIVE) {
            return null;
        }
        boolean who = scene.tokens().plain(pronoun.anchor()).startsWith("who");
        int sentence = scene.tokens().sentence(pronoun.anchor());
        for (int i = mention - 1; i >= 0 && i >= mention - REACH; i--) {
            Mention before = scene.mentions().get(i);
            if (scene.tokens().sentence(before.last()) != sentence) {
                return null;
            }
            Figure figure = scene.figure(i);
            if (figure != null && !(before instanceof Pronoun) && (!who || !figure.isThing())) {
                return figure;
            }
        }
        return null;
    }
}

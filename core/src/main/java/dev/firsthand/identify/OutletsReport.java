package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import org.jspecify.annotations.Nullable;

/** “A Courier report published on Tuesday”, “a Courier analysis”: the outlet whose report it is. */
final class OutletsReport implements Rule {

    @Override
    public String name() {
        return "outlets-report";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Phrase phrase)
                || phrase.is(Nouns.Sort.ORGANIZATION)
                || phrase.is(Nouns.Sort.PERSON)) {
            return null;
        }
        for (int i = mention - 1; i >= 0 && scene.mentions().get(i).first() >= phrase.first(); i--) {
            Figure figure = scene.figure(i);
            if (figure != null && figure.kind() == Speaker.Kind.OUTLET) {
                return figure;
            }
        }
        return null;
    }
}

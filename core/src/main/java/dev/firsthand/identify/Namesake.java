package dev.firsthand.identify;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A name that several bear: the one its title tells, else the one in the foreground last. */
final class Namesake implements Rule {

    @Override
    public String name() {
        return "namesake";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Name name)) {
            return null;
        }
        return scene.cast().namesakes(name).stream()
                .map(scene.cast()::figure)
                .max(Comparator.comparing((Figure figure) -> figure.nouns().contains(name.role()))
                        .thenComparingInt(scene.discourse()::lastForeground)
                        .thenComparingInt(scene.discourse()::lastPlace))
                .orElse(null);
    }
}

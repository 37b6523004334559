package dev.firsthand.identify;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A name that several bear: the one in the foreground last, among those its title allows. */
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
                .max(Comparator.comparingInt(scene.discourse()::lastForeground)
                        .thenComparingInt(scene.discourse()::lastPlace))
                .orElse(null);
    }
}

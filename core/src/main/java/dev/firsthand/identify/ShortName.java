package dev.firsthand.identify;

import org.jspecify.annotations.Nullable;

/** A surname, given name or acronym that only one figure of the report goes by. */
final class ShortName implements Rule {

    @Override
    public String name() {
        return "short-name";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Name name)) {
            return null;
        }
        Draft draft = scene.cast().draft(name);
        return draft == null ? null : scene.cast().figure(draft);
    }
}

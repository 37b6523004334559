package dev.firsthand.identify;

import org.jspecify.annotations.Nullable;

/** A name that can only be one figure's: a full name, an organisation's, or a surname that only one in the report bears. */
final class FullName implements Rule {

    @Override
    public String name() {
        return "name";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Name name)) {
            return null;
        }
        Draft draft = scene.cast().draft(name);
        return draft == null || draft.words().size() != name.words().size()
                ? null
                : scene.cast().figure(draft);
    }
}

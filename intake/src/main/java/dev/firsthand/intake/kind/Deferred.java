package dev.firsthand.intake.kind;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rendered;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A renderer that is made when the first capture of its kinds comes: so long its library need not be loaded. */
public final class Deferred implements Renderer {

    private final Set<MediaType> types;
    private final Supplier<Renderer> making;
    private @Nullable Renderer made;

    /** @param making a lambda and no reference to a constructor, which would load the class at once */
    public Deferred(Set<MediaType> types, Supplier<Renderer> making) {
        this.types = Set.copyOf(types);
        this.making = making;
    }

    @Override
    public Set<MediaType> types() {
        return types;
    }

    @Override
    public Rendered render(Capture capture) {
        return made().render(capture);
    }

    private synchronized Renderer made() {
        Renderer renderer = made;
        if (renderer == null) {
            renderer = making.get();
            made = renderer;
        }
        return renderer;
    }
}

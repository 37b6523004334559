package dev.firsthand.intake.document;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document declares of itself, after what was known of it before. */
final class Facts {

    private final List<Declared> declared;
    private final Basis basis;

    Facts(Capture capture, Basis basis) {
        declared = new ArrayList<>(capture.declared());
        this.basis = basis;
    }

    /** Adds a fact; a blank one is none. */
    void add(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            declared.add(new Declared(field, value.strip().replaceAll("\\s+", " "), basis));
        }
    }

    List<Declared> all() {
        return declared;
    }
}

package dev.firsthand.grade;

import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Somebody of whom the report tells no more than that there is a source: “officials”, “two people”. */
final class Undescribed implements Rule {

    @Override
    public String name() {
        return "no-description";
    }

    @Override
    public @Nullable Sourcing grade(Case told) {
        return told.kind() != Speaker.Kind.UNKNOWN ? told.on(Rung.UNDESCRIBED, name()) : null;
    }
}

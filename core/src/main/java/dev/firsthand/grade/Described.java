package dev.firsthand.grade;

import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Somebody without a name of whom the report tells a side, a place or how they know: “two officials at the ministry”. */
final class Described implements Rule {

    @Override
    public String name() {
        return "description";
    }

    @Override
    public @Nullable Sourcing grade(Case told) {
        return told.kind() != Speaker.Kind.UNKNOWN && SourceWords.describe(told.called())
                ? told.on(Rung.DESCRIBED, name())
                : null;
    }
}

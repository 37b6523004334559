package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Bylines, with or without a date. */
final class BylineRule implements WordRule {

    static final String NAME = "byline";

    private final BylineShape bylines;

    BylineRule(BylineShape bylines) {
        this.bylines = bylines;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        return run.isShort() && bylines.read(run.line()) != null ? PartKind.BYLINE : null;
    }
}

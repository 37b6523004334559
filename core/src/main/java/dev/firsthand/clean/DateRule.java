package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Lines that only tell when the report was published or updated. */
final class DateRule implements WordRule {

    static final String NAME = "dates";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        return run.isShort() && run.opens() && DateWords.isAll(run.line()) ? PartKind.BYLINE : null;
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Who helped: “Additional reporting by …”. */
final class ContributorRule implements WordRule {

    static final String NAME = "contributors";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        return run.isWhole() && ContributorShape.isAll(run.head()) ? PartKind.CREDIT : null;
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** The outlet's own name above the headline, whether or not the list of outlets has it. */
final class MastheadRule implements PlaceRule {

    static final String NAME = "masthead";

    private final Masthead mastheads;

    MastheadRule(Masthead mastheads) {
        this.mastheads = mastheads;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        Run run = sheet.run(at);
        boolean above = at < sheet.headline() || (sheet.headline() < 0 && at == 0);
        return above && run.opens() && run.closes() && mastheads.named(run.line()) != null ? PartKind.OTHER : null;
    }
}

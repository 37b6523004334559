package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Short lines between headline and story that hold a date among other small things: “Dec 20, 2023 6 min read”. */
final class DatedLineRule implements WordRule {

    static final String NAME = "dated line";

    private static final int WORDS = 14;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        boolean dated = run.isWhole()
                && run.words() <= WORDS
                && StatedDates.in(run.head()).stream().anyMatch(date -> date.day() != null);
        return dated && !run.endsSentence() ? PartKind.BYLINE : null;
    }
}

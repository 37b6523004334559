package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Lines that lead to another story: “READ MORE: …”. */
final class TeaserLeadRule implements WordRule {

    private static final int WORDS = 35;

    private final Phrases leads = Phrases.of(TeaserLeadRule.class, "teaser-leads.txt");

    @Override
    public String name() {
        return "teaser lead";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        if (!run.isWhole() || run.words() > WORDS || !run.opens()) {
            return null;
        }
        return leads.begin(run.lower().substring(run.firstWord())) ? PartKind.TEASER : null;
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Lexicon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lines that lead to another story: “READ MORE: …”. */
final class TeaserLeadRule implements WordRule {

    private static final int WORDS = 35;

    private final List<String> leads = Lexicon.lines(TeaserLeadRule.class, "teaser-leads.txt");

    @Override
    public String name() {
        return "teaser lead";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        if (!run.isWhole() || run.words() > WORDS || !run.opens()) {
            return null;
        }
        String line = run.head().replaceFirst("^[^\\p{L}\\p{N}“\"‘]+", "").toLowerCase(Locale.ROOT);
        return leads.stream().anyMatch(line::startsWith) ? PartKind.TEASER : null;
    }
}

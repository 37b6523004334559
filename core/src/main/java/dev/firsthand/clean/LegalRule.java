package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Phrases;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Copyright lines and small print. */
final class LegalRule implements WordRule {

    private static final int WORDS = 110;

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)^\\W{0,4}(?:(?:content |material |text |story |article )?copyright|©|\\(c\\))\\W{0,3}(?:(?:©|\\(c\\)|by|the|\\d{4})\\W{0,3}){0,4}(?:[^.\\n]{0,80}?\\b(?:19|20)\\d\\d\\b|.{0,120}all rights reserved).*",
            Pattern.DOTALL);

    private static final Pattern NAMED = Pattern.compile("[^.©]{2,40} © ?(?:19|20)\\d\\d\\b[^“\"]{0,80}");

    private final Phrases phrases = Phrases.of(LegalRule.class, "legal.txt");

    @Override
    public String name() {
        return "legal";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        if (!run.isWhole() || run.words() > WORDS) {
            return null;
        }
        boolean small = isCopyright(run.lower()) || phrases.in(run.lower());
        return small && run.lower().indexOf('“') < 0 && run.lower().indexOf('"') < 0 ? PartKind.LEGAL : null;
    }

    private static boolean isCopyright(String lower) {
        return Clue.any(lower, "©", "copyright", "(c)")
                && (COPYRIGHT.matcher(lower).matches() || NAMED.matcher(lower).matches());
    }
}

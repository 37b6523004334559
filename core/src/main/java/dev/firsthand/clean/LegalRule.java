package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Copyright lines and small print. */
final class LegalRule implements WordRule {

    private static final int WORDS = 110;

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)^\\W{0,4}(?:(?:content |material |text |story |article )?copyright|©|\\(c\\))\\W{0,3}(?:(?:©|\\(c\\)|by|the|\\d{4})\\W{0,3}){0,4}(?:[^.\\n]{0,80}?\\b(?:19|20)\\d\\d\\b|.{0,120}all rights reserved).*",
            Pattern.DOTALL);

    private final List<String> phrases = Lexicon.lines(LegalRule.class, "legal.txt");

    @Override
    public String name() {
        return "legal";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        if (!run.isWhole() || run.words() > WORDS) {
            return null;
        }
        String lower = run.head().toLowerCase(Locale.ROOT);
        boolean small = COPYRIGHT.matcher(lower).matches() || phrases.stream().anyMatch(lower::contains);
        return small && lower.indexOf('“') < 0 && lower.indexOf('"') < 0 ? PartKind.LEGAL : null;
    }
}

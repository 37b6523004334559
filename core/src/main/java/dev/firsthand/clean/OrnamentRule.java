package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.model.Text;
import org.jspecify.annotations.Nullable;

/** Runs without a letter or digit: rules, stars, bullets, marks that nobody sees. */
final class OrnamentRule implements WordRule {

    @Override
    public String name() {
        return "ornament";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        return run.isWhole() && run.head().chars().noneMatch(OrnamentRule::tells) ? PartKind.OTHER : null;
    }

    private static boolean tells(int c) {
        return Character.isLetterOrDigit(c) || c == Text.STAND_IN;
    }
}

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
        return run.isWhole() && !tells(run.head()) ? PartKind.OTHER : null;
    }

    private static boolean tells(String head) {
        for (int i = 0; i < head.length(); i++) {
            if (tells(head.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(char c) {
        return Character.isLetterOrDigit(c) || c == Text.STAND_IN;
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** The headline once more. */
final class RepeatRule implements PlaceRule {

    @Override
    public String name() {
        return "repeated headline";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        int headline = sheet.headline();
        return headline >= 0 && at != headline && isSame(sheet.run(headline), sheet.run(at)) ? PartKind.OTHER : null;
    }

    private static boolean isSame(Run one, Run other) {
        return Math.abs(one.span().length() - other.span().length()) <= 4
                && Spaces.oneLine(one.head()).equalsIgnoreCase(Spaces.oneLine(other.head()));
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Whatever else stands above the headline: the rest of the menus, and notices to whoever opens the page. */
final class AboveRule implements PlaceRule {

    /** So few lines may be a standfirst set above its headline. */
    private static final int FEWEST = 3;

    @Override
    public String name() {
        return "above the headline";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        if (at >= sheet.headline() || sheet.headline() < FEWEST) {
            return null;
        }
        return sheet.run(at).isProse() ? PartKind.OTHER : PartKind.NAVIGATION;
    }
}

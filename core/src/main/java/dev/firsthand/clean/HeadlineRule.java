package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** The report's own headline. */
final class HeadlineRule implements PlaceRule {

    @Override
    public String name() {
        return "headline";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        return at == sheet.headline() ? PartKind.HEADLINE : null;
    }
}

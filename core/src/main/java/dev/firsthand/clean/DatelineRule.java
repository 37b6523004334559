package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Where the report was written, cut off before its first sentence or on a line of its own. */
final class DatelineRule implements PlaceRule {

    private final DatelineShape datelines;

    DatelineRule(DatelineShape datelines) {
        this.datelines = datelines;
    }

    @Override
    public String name() {
        return "dateline";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        Run run = sheet.run(at);
        if (!run.isShort() || run.words() > 12) {
            return null;
        }
        DatelineShape.Found found = datelines.at(run.head(), true);
        return found != null && found.end() == run.head().length() ? PartKind.DATELINE : null;
    }
}

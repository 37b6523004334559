package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Where the report was written, cut off before its first sentence or on a line of its own. */
final class DatelineRule implements PlaceRule {

    static final String NAME = "dateline";

    private final DatelineShape datelines;

    DatelineRule(DatelineShape datelines) {
        this.datelines = datelines;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        return isOne(sheet.run(at), datelines) ? PartKind.DATELINE : null;
    }

    /** Whether the run is a dateline and nothing else. */
    static boolean isOne(Run run, DatelineShape datelines) {
        if (!run.isShort() || run.words() > 12) {
            return false;
        }
        DatelineShape.Found found = datelines.at(run.head(), true);
        return found != null && found.end() == run.head().length();
    }
}

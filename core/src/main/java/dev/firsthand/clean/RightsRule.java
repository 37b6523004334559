package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Below the story “© Daily Gazette” says whose the page is; beside a picture it says whose the picture is. */
final class RightsRule implements PlaceRule {

    private static final int WORDS = 40;

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        return isRights(sheet.run(at)) && sheet.zone(at) == Sheet.Zone.FOOT ? PartKind.LEGAL : null;
    }

    /** Whether a line begins with the sign of copyright. */
    static boolean isRights(Run run) {
        return run.opens()
                && run.isShort()
                && run.words() <= WORDS
                && run.line().startsWith("©");
    }
}

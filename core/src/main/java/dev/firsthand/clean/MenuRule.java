package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Menus above and below the story: three or more lines in a row of a few words each. */
final class MenuRule implements PlaceRule {

    private static final int WORDS = 4;

    @Override
    public String name() {
        return "menu";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        Sheet.Zone zone = sheet.zone(at);
        boolean outside = zone == Sheet.Zone.HEAD || zone == Sheet.Zone.FOOT;
        return outside && isEntry(sheet, at) && row(sheet, at) >= 3 ? PartKind.NAVIGATION : null;
    }

    /** How many entries stand in a row with this one, counted up to two on either side. */
    private static int row(Sheet sheet, int at) {
        int row = 1;
        for (int i = at - 1; i >= at - 2 && isEntry(sheet, i); i--) {
            row++;
        }
        for (int i = at + 1; i <= at + 2 && isEntry(sheet, i); i++) {
            row++;
        }
        return row;
    }

    private static boolean isEntry(Sheet sheet, int at) {
        if (sheet.is(PartKind.NAVIGATION, at)) {
            return true;
        }
        if (!sheet.isOpen(at) || at == sheet.headline()) {
            return false;
        }
        Run run = sheet.run(at);
        return run.isShort()
                && run.words() <= WORDS
                && !run.endsSentence()
                && run.head().chars().noneMatch(c -> c == ':' || Character.isDigit(c));
    }
}

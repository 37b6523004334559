package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** A heading inside the story, or a line between headline and story. */
final class SubheadRule implements PlaceRule {

    private static final int WORDS = 9;

    @Override
    public String name() {
        return "subhead";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        Run run = sheet.run(at);
        if (!run.opens() || !run.closes() || !run.isShort() || run.endsSentence() || !run.startsUpper()) {
            return null;
        }
        boolean standfirst = sheet.zone(at) == Sheet.Zone.HEAD && run.words() <= 3 * WORDS;
        boolean inside = sheet.zone(at) == Sheet.Zone.BODY
                && run.words() <= WORDS
                && sheet.isOpen(at + 1)
                && sheet.run(at + 1).words() > WORDS
                && (at == 0 || !sheet.isOpen(at - 1) || sheet.run(at - 1).endsSentence());
        return standfirst || inside ? PartKind.SUBHEAD : null;
    }
}

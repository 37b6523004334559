package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Other stories under this one without any heading: leads that break off, each below its headline. */
final class FootTeaserRule implements PlaceRule {

    @Override
    public String name() {
        return "foot teaser";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        if (sheet.zone(at) != Sheet.Zone.FOOT) {
            return null;
        }
        boolean headline = isHeadline(sheet, at) && isBrokenOff(sheet, at + 1);
        boolean lead = isBrokenOff(sheet, at) && isHeadline(sheet, at - 1);
        return headline || lead ? PartKind.TEASER : null;
    }

    private static boolean isHeadline(Sheet sheet, int at) {
        return sheet.isOpen(at)
                && sheet.run(at).words() >= 3
                && sheet.run(at).words() <= 25
                && !sheet.run(at).endsSentence();
    }

    /** Broken off itself, or a dateline before something that is. */
    private static boolean isBrokenOff(Sheet sheet, int at) {
        if (!sheet.isOpen(at)) {
            return false;
        }
        Run run = sheet.run(at);
        return run.isTruncated()
                || (!run.closes() && sheet.isOpen(at + 1) && sheet.run(at + 1).isTruncated());
    }
}

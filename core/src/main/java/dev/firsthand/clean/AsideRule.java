package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Other stories after a heading such as “Related”: headlines, and leads that break off or have a dateline of their own. */
final class AsideRule implements PlaceRule {

    @Override
    public String name() {
        return "aside";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        if (sheet.zone(at) != Sheet.Zone.ASIDE) {
            return null;
        }
        Run run = sheet.run(at);
        boolean withDateline = !run.closes() || !run.opens();
        return run.isTruncated() || !run.endsSentence() || withDateline ? PartKind.TEASER : null;
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** A section's name or a word such as “Exclusive” above the headline. */
final class KickerRule implements PlaceRule {

    @Override
    public String name() {
        return "kicker";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        Run run = sheet.run(at);
        boolean small = run.words() <= 3 && run.isShort() && !run.endsSentence();
        return at < sheet.headline() && small ? PartKind.NAVIGATION : null;
    }
}

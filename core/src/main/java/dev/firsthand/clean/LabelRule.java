package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of tags and topics: “Tags: weather, floods”. */
final class LabelRule implements WordRule {

    private static final int WORDS = 40;

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:related|article|story|more on these|more on this|in this story|in this article) )?(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|filed to|posted in|labels?) ?: ?.*+");

    @Override
    public String name() {
        return "label";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        boolean label = run.isShort() && run.words() <= WORDS && run.opens() && !run.endsSentence();
        return label && LABEL.matcher(run.lower()).matches() ? PartKind.NAVIGATION : null;
    }
}

package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Lexicon;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headings after which other stories are advertised: “Related”, “Share post:”, “More from Politics”. */
final class MarkerRule implements WordRule {

    static final String NAME = "aside";

    private static final Pattern OPEN_ENDED = Pattern.compile(
            "((?:more|latest|read more|recommended|trending|top stories) (?:from|on|in|about|by)) \\S{1,30}(?: \\S{1,30}){0,3}");

    private static final Pattern EDGES = Pattern.compile("^[\\W_]+|[\\W_]+$");

    private final Set<String> phrases = new HashSet<>(Lexicon.lines(MarkerRule.class, "markers.txt"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        if (!run.isShort() || run.words() > 9 || !run.opens()) {
            return null;
        }
        String phrase = EDGES.matcher(run.lower()).replaceAll("");
        Matcher open = OPEN_ENDED.matcher(phrase);
        return phrases.contains(phrase) || (open.matches() && !run.endsSentence()) ? PartKind.NAVIGATION : null;
    }
}

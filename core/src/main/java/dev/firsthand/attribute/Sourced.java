package dev.firsthand.attribute;

import dev.firsthand.model.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is the source of what an encoder linked: the one it chose, unless that stands where no source can, after the
 * sentences of both the cue and what was said; then the one it saw beside the cue.
 */
final class Sourced {

    private Sourced() {}

    static @Nullable Phrase of(Scene scene, List<Link> links, @Nullable Phrase cue) {
        int end = end(scene, links, cue);
        for (Link link : links) {
            Phrase chosen =
                    link.source() == null ? null : scene.phrase(link.source().span());
            if (chosen != null && scene.token(chosen.first()).sentence() <= end) {
                return chosen;
            }
        }
        return cue == null ? null : besides(scene, cue);
    }

    /** The last sentence of what was said and of its cue. */
    private static int end(Scene scene, List<Link> links, @Nullable Phrase cue) {
        int end = cue == null ? 0 : scene.token(cue.last()).sentence();
        for (Link link : links) {
            Phrase content = scene.phrase(link.content().span());
            end = content == null
                    ? end
                    : Math.max(end, scene.token(content.last()).sentence());
        }
        return end;
    }

    /** The source nearest to a cue in its sentence that was seen but linked elsewhere or to nothing. */
    private static @Nullable Phrase besides(Scene scene, Phrase cue) {
        Phrase nearest = null;
        for (Phrase source : scene.seenSources(scene.token(cue.last()).sentence())) {
            if (nearest == null || distance(source, cue) < distance(nearest, cue)) {
                nearest = source;
            }
        }
        return nearest;
    }

    private static int distance(Phrase source, Phrase cue) {
        return source.first() > cue.last() ? source.first() - cue.last() : cue.first() - source.last();
    }

    /** The source with the words that were cut off a quotation right before it: “…,” harbour master Jo Brink said. */
    static @Nullable Phrase withWordsBefore(
            @Nullable Phrase source, @Nullable Phrase cue, Phrase quoted, Phrase content) {
        if (quoted.last() == content.last()) {
            return source;
        }
        if (source != null && source.first() == content.last() + 1) {
            return new Phrase(quoted.last() + 1, source.last());
        }
        boolean untilCue = cue != null && cue.first() == content.last() + 1;
        return source == null && untilCue ? new Phrase(quoted.last() + 1, content.last()) : source;
    }
}

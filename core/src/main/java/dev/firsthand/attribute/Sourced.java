package dev.firsthand.attribute;

import dev.firsthand.model.Link;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is the source of what an encoder linked: the one it chose, unless that stands where no source can, after the
 * sentences of both the cue and what was said; then the one it saw beside the cue.
 */
final class Sourced {

    private static final Set<String> EXPLETIVES = Set.of("it", "there", "this", "that", "what");

    private Sourced() {}

    static @Nullable Phrase of(Scene scene, List<Link> links, @Nullable Phrase cue) {
        int end = end(scene, links, cue);
        for (Link link : links) {
            Phrase chosen =
                    link.source() == null ? null : scene.phrase(link.source().span());
            if (chosen != null && scene.token(chosen.first()).sentence() <= end) {
                Phrase subject = cue == null ? null : nearer(scene, chosen, cue, link);
                return subject == null ? chosen : subject;
            }
        }
        if (cue == null) {
            return null;
        }
        Phrase seen = besides(scene, cue);
        return seen == null ? subject(scene, cue, links) : seen;
    }

    /** Whoever does what the verb of the cue says, where the encoder saw nobody; or null. */
    private static @Nullable Phrase subject(Scene scene, Phrase cue, List<Link> links) {
        VerbGroup verb = null;
        for (int i = cue.first(); i <= cue.last() && verb == null; i++) {
            verb = scene.group(i);
        }
        if (verb == null || !verb.isFinite() || verb.passive()) {
            return null;
        }
        Phrase subject = scene.nouns().subject(verb);
        if (subject == null || EXPLETIVES.contains(scene.lower(subject.first()))) {
            return null;
        }
        for (Link link : links) {
            Phrase content = scene.phrase(link.content().span());
            if (content == null || content.first() <= subject.last()) {
                return null;
            }
        }
        return subject;
    }

    /**
     * The name right before the verb of a cue, where the one chosen stands in another sentence or has a verb of its own in
     * between: “the mayor said there was none, after the Courier reported that …”; or null.
     */
    private static @Nullable Phrase nearer(Scene scene, Phrase chosen, Phrase cue, Link link) {
        VerbGroup verb = scene.group(cue.first());
        Phrase content = scene.phrase(link.content().span());
        if (verb == null || content == null || !verb.isFinite() || verb.passive()) {
            return null;
        }
        Phrase subject = scene.nouns().subject(verb);
        if (subject == null || !scene.token(subject.last()).isCapitalised()) {
            return null;
        }
        boolean between = content.first() > cue.last()
                && subject.first() > chosen.last()
                && hasVerb(scene, chosen.last() + 1, subject.first());
        boolean elsewhere = !scene.sameSentence(chosen.last(), cue.last());
        boolean apposed = elsewhere && scene.tag(verb.first() - 1) == Tag.COMMA;
        boolean beside = subject.last() + (apposed ? 2 : 1) == verb.first();
        return beside && (between || elsewhere) ? subject : null;
    }

    private static boolean hasVerb(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            VerbGroup between = scene.group(i);
            if (between != null && between.isFinite()) {
                return true;
            }
        }
        return false;
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

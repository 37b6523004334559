package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** …, according to X; According to X, …; As first reported by X, …. */
final class AccordingTo implements Rule {

    private static final double CONFIDENCE = 0.75;
    private static final Set<String> REPORTED = Set.of("reported", "revealed", "disclosed", "noted");

    @Override
    public String name() {
        return "according-to";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        for (int i = 0; i + 1 < scene.tokens().size(); i++) {
            int last = cueLast(scene, i);
            if (last >= 0) {
                Finding found = found(scene, i, last);
                if (found != null) {
                    findings.add(found);
                }
            }
        }
    }

    /** The last word of “according to” or “as first reported by”, if it begins here; or -1. */
    private static int cueLast(Scene scene, int at) {
        if (scene.lower(at).equals("according")) {
            return scene.lower(at + 1).equals("to") ? at + 1 : -1;
        }
        int verb = scene.lower(at).equals("as") ? at + 1 : -1;
        while (verb > at && scene.tag(verb) == Tag.ADVERB) {
            verb++;
        }
        boolean reported = verb > at && REPORTED.contains(scene.lower(verb));
        return reported && scene.lower(verb + 1).equals("by") ? verb + 1 : -1;
    }

    private @Nullable Finding found(Scene scene, int at, int cueLast) {
        int limit = scene.clauseLast(at);
        int first = scene.clauseFirst(at);
        Phrase source = scene.nouns().beginningAt(cueLast + 1, limit);
        if (source == null) {
            return null;
        }
        boolean fronted = at <= first + 1;
        Phrase content = fronted ? after(scene, source, limit) : before(scene, at, first);
        if (content == null && fronted) {
            source = scene.nouns().beginningAt(cueLast + 1, lastComma(scene, at, limit) - 1);
            content = source == null ? null : after(scene, source, limit);
        }
        return content == null || source == null
                ? null
                : new Finding(
                        source,
                        new Phrase(at, cueLast),
                        List.of(content),
                        Act.SAID,
                        Stance.ASSERTS,
                        null,
                        CONFIDENCE,
                        name());
    }

    /** The last comma before the first verb, where the source ends if it seemed to reach to the end. */
    private static int lastComma(Scene scene, int at, int limit) {
        int comma = limit;
        for (int i = at + 2; i <= limit; i++) {
            VerbGroup group = scene.group(i);
            boolean verb = group != null
                    && group.isFinite()
                    && !scene.lower(group.head()).endsWith("ed");
            if (verb && comma < limit) {
                return comma;
            }
            comma = scene.tag(i) == Tag.COMMA ? i : comma;
        }
        return comma;
    }

    private static @Nullable Phrase after(Scene scene, Phrase source, int limit) {
        int first = source.last() + 1;
        while (first <= limit && scene.tag(first) != Tag.COMMA) {
            first++;
        }
        int last = limit;
        while (last > first && scene.tag(last) == Tag.STOP) {
            last--;
        }
        return first + 1 <= last ? new Phrase(first + 1, last) : null;
    }

    private static @Nullable Phrase before(Scene scene, int at, int first) {
        int last = at - 1;
        while (last > first && isEdge(scene, last)) {
            last--;
        }
        return last >= first ? new Phrase(first, last) : null;
    }

    private static boolean isEdge(Scene scene, int i) {
        return scene.tag(i) == Tag.COMMA || scene.tag(i) == Tag.DASH || Brackets.opens(scene, i);
    }
}

package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Link;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Tagged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a trained encoder saw: contents of one cue are one attribution. */
final class SeenByEncoder implements Rule {

    @Override
    public String name() {
        return "encoder";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        for (List<Link> links : together(scene.seen())) {
            Finding found = found(scene, links);
            if (found != null && !isTaken(scene, found, findings)) {
                verbs(scene, found.cue()).forEach(findings::take);
                findings.add(found);
                findings.takeQuotations(scene, found);
            }
        }
    }

    /** The links of each cue; a content without one stands alone. */
    private static List<List<Link>> together(Seen seen) {
        Map<Object, List<Link>> byCue = new LinkedHashMap<>();
        for (Link link : seen.links()) {
            Object key = link.cue() == null ? link : link.cue();
            byCue.computeIfAbsent(key, cue -> new ArrayList<>()).add(link);
        }
        return List.copyOf(byCue.values());
    }

    private @Nullable Finding found(Scene scene, List<Link> links) {
        List<Phrase> content = links.stream()
                .map(link -> scene.phrase(link.content().span()))
                .filter(Objects::nonNull)
                .toList();
        Tagged source = links.stream()
                .map(Link::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (content.isEmpty()) {
            return null;
        }
        Phrase cue = phrase(scene, links.getFirst().cue());
        Cue means = means(scene, cue);
        return new Finding(
                phrase(scene, source),
                cue,
                content,
                means == null ? Act.SAID : means.act(),
                means == null ? Stance.ASSERTS : means.stance(),
                means == null ? null : addressee(scene, means, cue, content.getFirst()),
                links.stream().mapToDouble(Link::confidence).min().orElse(0),
                name());
    }

    private static @Nullable Phrase phrase(Scene scene, @Nullable Tagged tagged) {
        return tagged == null ? null : scene.phrase(tagged.span());
    }

    /** The verb that the cue ends in, or the only one it has; null for a noun or “according to”. */
    private static @Nullable Cue means(Scene scene, @Nullable Phrase cue) {
        List<VerbGroup> verbs = verbs(scene, cue);
        for (VerbGroup verb : verbs.reversed()) {
            if (verb.cue() != null) {
                return verb.cue();
            }
        }
        return null;
    }

    private static List<VerbGroup> verbs(Scene scene, @Nullable Phrase cue) {
        List<VerbGroup> verbs = new ArrayList<>();
        if (cue != null) {
            for (int i = cue.first(); i <= cue.last(); i++) {
                VerbGroup verb = scene.group(i);
                if (verb != null && verb.head() == i) {
                    verbs.add(verb);
                }
            }
        }
        return verbs;
    }

    /** Who stands between a verb that takes an addressee and the content: “told reporters that”. */
    private static @Nullable Phrase addressee(Scene scene, Cue means, @Nullable Phrase cue, Phrase content) {
        boolean takes = means.takes(Frame.TOLD) || means.takes(Frame.URGED);
        if (cue == null || !takes || content.first() <= cue.last()) {
            return null;
        }
        Phrase next = scene.nouns().beginningAt(cue.last() + 1, content.first() - 1);
        return next != null && next.last() < content.first() ? next : null;
    }

    private static boolean isTaken(Scene scene, Finding found, Findings findings) {
        return verbs(scene, found.cue()).stream().anyMatch(findings::isTaken);
    }
}

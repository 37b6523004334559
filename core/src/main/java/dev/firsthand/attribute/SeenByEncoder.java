package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Link;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Tagged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a trained encoder saw: contents of one cue are one attribution, as far as one saying can reach. */
final class SeenByEncoder implements Rule {

    /** An attribution to nobody (“is said to”) has to be seen as surely as this. */
    private static final double SURE = 0.3;

    /** No more words ask not to be named, with the reason why. */
    private static final int FEW = 20;

    private final List<Rule> stands;

    /** @param stands rules that know what stands behind words the lexicon of cues does not have */
    SeenByEncoder(List<Rule> stands) {
        this.stands = List.copyOf(stands);
    }

    @Override
    public String name() {
        return "encoder";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        Map<Integer, Finding> known = known(scene);
        for (List<Link> links : together(scene.seen())) {
            if (!hasSource(links) && !isSure(links)) {
                continue;
            }
            for (Finding found : found(scene, links, findings)) {
                Finding stood = stood(found, known);
                findings.add(stood);
                findings.takeQuotations(scene, stood);
            }
        }
    }

    /** What the rules found, by the last word of the cue. */
    private Map<Integer, Finding> known(Scene scene) {
        Findings found = new Findings();
        stands.forEach(rule -> rule.find(scene, found));
        Map<Integer, Finding> known = new HashMap<>();
        for (Finding finding : found.all()) {
            if (finding.cue() != null) {
                known.put(finding.cue().last(), finding);
            }
        }
        return known;
    }

    private static Finding stood(Finding found, Map<Integer, Finding> known) {
        Phrase cue = found.cue();
        if (cue == null) {
            return found;
        }
        return IntStream.rangeClosed(cue.first(), cue.last())
                .mapToObj(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(stand -> found.with(stand.act(), stand.stance()))
                .orElse(found);
    }

    private static boolean hasSource(List<Link> links) {
        return links.stream().anyMatch(link -> link.source() != null);
    }

    private static boolean isSure(List<Link> links) {
        return links.stream()
                .anyMatch(link -> link.cue() != null
                        && link.content().confidence() * link.cue().confidence() > SURE);
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

    private List<Finding> found(Scene scene, List<Link> links, Findings findings) {
        Phrase cue = phrase(scene, links.getFirst().cue());
        List<VerbGroup> verbs = verbs(scene, cue);
        Phrase source = Sourced.of(scene, links, cue);
        List<Phrase> contents = new ArrayList<>();
        for (Link link : links) {
            Phrase content = scene.phrase(link.content().span());
            if (content != null) {
                Phrase quoted = Brackets.closed(scene, Quoted.alone(scene, content));
                source = Sourced.withWordsBefore(source, cue, quoted, content);
                contents.add(quoted);
            }
        }
        if (contents.isEmpty()
                || verbs.stream().anyMatch(findings::isTaken)
                || isQuestion(scene, cue)
                || isNotToBeNamed(scene, verbs, contents)) {
            return List.of();
        }
        verbs.forEach(findings::take);
        double confidence = links.stream().mapToDouble(Link::confidence).min().orElse(0);
        Cue means = means(verbs);
        Phrase speaker = isExpletive(scene, source, verbs, contents.getFirst()) ? null : source;
        return Sayings.of(scene, cue, contents).stream()
                .map(saying -> saying.cue() == null || means == null
                        ? finding(speaker, saying, Act.SAID, Stance.ASSERTS, null, confidence)
                        : finding(
                                speaker,
                                saying,
                                means.act(),
                                means.stance(),
                                addressee(scene, means, saying),
                                confidence))
                .toList();
    }

    private Finding finding(
            @Nullable Phrase source,
            Sayings.Saying saying,
            Act act,
            Stance stance,
            @Nullable Phrase addressee,
            double confidence) {
        return new Finding(source, saying.cue(), saying.content(), act, stance, addressee, confidence, name());
    }

    private static @Nullable Phrase phrase(Scene scene, @Nullable Tagged tagged) {
        return tagged == null ? null : scene.phrase(tagged.span());
    }

    /** “Asked whether it would sue, …”: what is asked is not the words of whoever answers. */
    private static boolean isQuestion(Scene scene, @Nullable Phrase cue) {
        if (cue == null || cue.first() != cue.last() || !scene.lower(cue.last()).equals("asked")) {
            return false;
        }
        int first = scene.first(scene.token(cue.last()).sentence());
        return cue.last() == first
                || (cue.last() == first + 1 && scene.lower(first).equals("when"));
    }

    /** “It is believed that …”, “it’s said …”: nobody says it. */
    private static boolean isExpletive(Scene scene, @Nullable Phrase source, List<VerbGroup> verbs, Phrase content) {
        if (source == null || source.first() != source.last() || source.last() > content.first() || verbs.isEmpty()) {
            return false;
        }
        VerbGroup verb = verbs.getLast();
        boolean drawn = scene.lower(source.first()).equals("it's") && verb.first() == source.first() + 1;
        return (scene.lower(source.first()).equals("it") && verb.passive())
                || (drawn && !scene.lower(verb.head()).endsWith("ing"));
    }

    /** “Who asked not to be named”: what is asked for is no news. */
    private static boolean isNotToBeNamed(Scene scene, List<VerbGroup> verbs, List<Phrase> contents) {
        Phrase content = contents.getFirst();
        return contents.size() == 1
                && content.last() - content.first() < FEW
                && verbs.stream().anyMatch(verb -> verb.head() + 1 == content.first() && NotToBeNamed.is(scene, verb));
    }

    /**
     * The last verb of the cue that attributes, but “declined” of “declined to discuss”; null for a noun or “according
     * to”.
     */
    private static @Nullable Cue means(List<VerbGroup> verbs) {
        List<Cue> cues = verbs.reversed().stream()
                .map(VerbGroup::cue)
                .filter(Objects::nonNull)
                .toList();
        return cues.stream()
                .filter(cue -> cue.stance() != Stance.ASSERTS)
                .findFirst()
                .orElse(cues.isEmpty() ? null : cues.getFirst());
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
    private static @Nullable Phrase addressee(Scene scene, Cue means, Sayings.Saying saying) {
        Phrase cue = Objects.requireNonNull(saying.cue());
        int content = saying.content().getFirst().first();
        if (content <= cue.last() || !(means.takes(Frame.TOLD) || means.takes(Frame.URGED))) {
            return null;
        }
        Phrase next = scene.nouns().beginningAt(cue.last() + 1, content - 1);
        return next != null && next.last() < content ? next : null;
    }
}

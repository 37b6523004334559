package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cue with what it takes beside a clause: vowed to…, urged Iran to…, asked whether…, called it…, criticised the plan,
 * denied taking…, spoke about….
 */
final class ObjectAfterCue implements VerbRule {

    private static final double CONFIDENCE = 0.5;
    private static final int REACH = 12;

    /** What people decline to do when they give no answer. */
    private static final Set<String> SPEAKING = Set.of(
            "comment",
            "say",
            "answer",
            "discuss",
            "confirm",
            "disclose",
            "elaborate",
            "respond",
            "speak",
            "talk",
            "provide",
            "identify",
            "name",
            "explain",
            "address",
            "specify",
            "offer",
            "give",
            "reveal",
            "release",
            "describe",
            "speculate",
            "be",
            "weigh",
            "engage",
            "detail",
            "reply",
            "directly",
            "publicly",
            "characterize");

    @Override
    public String name() {
        return "object-after-cue";
    }

    @Override
    public @Nullable Finding find(Scene scene, VerbGroup verb, Cue cue) {
        if (verb.passive()) {
            return null;
        }
        Phrase subject = scene.nouns().subject(verb);
        boolean inside = scene.token(verb.head()).quotation() >= 0;
        if (subject == null || inside || FirstPerson.isNestedThought(scene, verb, cue, subject)) {
            return null;
        }
        int next = verb.head() + 1;
        while (scene.tag(next) == Tag.ADVERB || scene.tag(next) == Tag.TIME) {
            next++;
        }
        String word = scene.lower(next);
        if (cue.prepositions().contains(word) && scene.tag(next + 1) != Tag.STOP) {
            Phrase content = scene.contents().clause(next + 1, verb);
            Phrase words = new Phrase(verb.first(), next);
            return content == null
                    ? null
                    : new Finding(subject, words, List.of(content), cue.act(), cue.stance(), null, CONFIDENCE, name());
        }
        int start = start(scene, cue, next);
        if (start < 0) {
            return null;
        }
        Phrase content = scene.contents().clause(start, verb);
        if (content == null) {
            return null;
        }
        Phrase addressee = start > next ? new Phrase(next, start - 1) : null;
        Finding found = Finding.of(name(), CONFIDENCE, subject, verb, cue, addressee, List.of(content));
        boolean declines = cue.stance() == Stance.DECLINES && scene.tag(start) == Tag.TO;
        return declines && !SPEAKING.contains(scene.lower(start + 1)) ? found.with(Act.WANTED, Stance.ASSERTS) : found;
    }

    private static int start(Scene scene, Cue cue, int next) {
        Tag tag = scene.tag(next);
        boolean infinitive = tag == Tag.TO && scene.group(next) != null;
        if (infinitive) {
            return cue.takes(Frame.INF) ? next : -1;
        }
        if (tag == Tag.WH || tag == Tag.REL) {
            return cue.takes(Frame.WH) ? next : -1;
        }
        if (cue.takes(Frame.URGED)) {
            int to = infinitiveAfter(scene, next);
            if (to >= 0) {
                return to;
            }
        }
        VerbGroup group = scene.group(next);
        if (group != null && group.kind() == VerbGroup.Kind.ING) {
            return cue.takes(Frame.ING) ? next : -1;
        }
        boolean noun = opensNoun(scene, next);
        return noun && (cue.takes(Frame.NP) || cue.takes(Frame.AS)) ? next : -1;
    }

    private static boolean opensNoun(Scene scene, int next) {
        return switch (scene.tag(next)) {
            case NOMINAL, DET, POSS, NUMBER, PRONOUN, QUOTE -> scene.group(next) == null;
            default -> false;
        };
    }

    private static int infinitiveAfter(Scene scene, int next) {
        for (int i = next + 1; i < next + REACH; i++) {
            Tag tag = scene.tag(i);
            if (tag == Tag.TO && scene.group(i) != null) {
                return i;
            }
            if (!tag.isNominal() && tag != Tag.PRONOUN && tag != Tag.PREP && tag != Tag.CONJ && tag != Tag.MARK) {
                return -1;
            }
        }
        return -1;
    }
}

package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.Set;

/** Reads from the first words of a content whether it denies or gives no answer, where its cue only says that it was said. */
final class Stances {

    private static final int REACH = 16;

    private static final Set<String> FALSE = Set.of(
            "false", "untrue", "baseless", "unfounded", "fabricated", "lying", "lies", "meritless", "groundless");

    private static final Set<String> TWO_WORDS = Set.of(
            "without merit",
            "not true",
            "no truth",
            "no evidence",
            "no proof",
            "no involvement",
            "no knowledge",
            "no wrongdoing",
            "no role",
            "nothing wrong");

    private static final Set<String> UNANSWERED =
            Set.of("no comment", "not comment", "nor deny", "not aware", "not discuss", "nor comment");

    /** Verbs whose negation is a state of mind rather than a denial: “he did not know”. */
    private static final Set<String> MIND = Set.of(
            "know",
            "think",
            "expect",
            "want",
            "believe",
            "remember",
            "recall",
            "see",
            "understand",
            "thought",
            "known",
            "seen",
            "expected",
            "yet",
            "decided",
            "decide",
            "intend",
            "plan",
            "need",
            "care",
            "mind");

    private Stances() {}

    /** The stance of a finding: its cue's, unless that is no more than an assertion. */
    static Stance of(Scene scene, Finding finding) {
        boolean says = finding.act() == Act.SAID || finding.act() == Act.WROTE || finding.act() == Act.THOUGHT;
        if (finding.stance() != Stance.ASSERTS || !says || finding.content().isEmpty()) {
            return finding.stance();
        }
        Phrase content = finding.content().getFirst();
        int last = Math.min(content.last(), content.first() + REACH);
        for (int i = content.first(); i <= last; i++) {
            String two = scene.lower(i) + " " + scene.lower(i + 1);
            if (i < last && UNANSWERED.contains(two)) {
                return Stance.DECLINES;
            }
            if (FALSE.contains(scene.lower(i)) || (i < last && TWO_WORDS.contains(two))) {
                return Stance.DENIES;
            }
        }
        return deniesOfItself(scene, content) ? Stance.DENIES : finding.stance();
    }

    /** “That he never took the money”, “I did not sign it”: a pronoun and a negation of what is past. */
    private static boolean deniesOfItself(Scene scene, Phrase content) {
        int subject = content.first();
        while (subject < content.last()
                && (scene.tag(subject) == Tag.QUOTE || scene.lower(subject).equals("that"))) {
            subject++;
        }
        VerbGroup verb = scene.group(subject + 1);
        boolean pronoun =
                scene.tag(subject) == Tag.SUBJECT || scene.lower(subject).equals("it");
        if (!pronoun || verb == null || !verb.negated() || MIND.contains(scene.lower(verb.head()))) {
            return false;
        }
        String opening = scene.lower(verb.first());
        return switch (opening) {
            case "did", "didn't", "was", "wasn't", "were", "weren't", "had", "hadn't", "has", "hasn't", "never" -> true;
            default -> false;
        };
    }
}

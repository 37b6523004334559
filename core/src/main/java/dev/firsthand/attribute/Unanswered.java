package dev.firsthand.attribute;

import java.util.Set;

/** Words that give no answer: “I have no comment”, “she was not aware of it”; asked of the deal, “had not read it”. */
final class Unanswered {

    private static final int REACH = 16;
    private static final int NEAR = 4;

    private static final Set<String> TWO_WORDS = Set.of(
            "no comment",
            "not comment",
            "nor deny",
            "nor comment",
            "neither confirm",
            "not confirm",
            "not aware",
            "not discuss",
            "not speculate",
            "not elaborate");

    /** Verbs for taking a thing in, without which nobody can answer. */
    private static final Set<String> UNREAD = Stances.words("unread");

    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned");

    private Unanswered() {}

    /** Whether what is said gives no answer. */
    static boolean is(Scene scene, Finding finding, Phrase content) {
        int last = Math.min(content.last(), content.first() + REACH);
        for (int i = content.first(); i < last; i++) {
            if (TWO_WORDS.contains(scene.lower(i) + " " + scene.lower(i + 1))) {
                return true;
            }
        }
        return isAsked(scene, finding) && isUnread(scene, content, last);
    }

    /** “Asked about the deal, she said …”, “When pressed, …”: a question opens the sentence. */
    private static boolean isAsked(Scene scene, Finding finding) {
        Phrase said = finding.cue() == null ? finding.content().getFirst() : finding.cue();
        int first = scene.first(scene.token(said.first()).sentence());
        for (int i = first; i < Math.min(said.first(), first + 2); i++) {
            if (ASKED.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** “He had not dealt with it”, “I haven't read the report”: the first verb, and a thing that is known. */
    private static boolean isUnread(Scene scene, Phrase content, int last) {
        for (int i = content.first(); i <= last; i++) {
            if (UNREAD.contains(scene.lower(i))) {
                return isNegated(scene, i) && isKnown(scene, i);
            }
            VerbGroup verb = scene.group(i);
            if (verb != null && verb.kind() != VerbGroup.Kind.BARE && verb.head() == i) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNegated(Scene scene, int verb) {
        VerbGroup group = scene.group(verb);
        String before = scene.lower(verb - 1);
        return (group != null && group.negated()) || before.equals("not") || before.endsWith("n't");
    }

    private static boolean isKnown(Scene scene, int verb) {
        for (int i = verb + 1; i < verb + NEAR; i++) {
            if (scene.tag(i) == Tag.DET) {
                return !scene.lower(i).equals("any");
            }
            if (scene.tag(i) == Tag.PRONOUN || scene.tag(i) == Tag.STOP) {
                return true;
            }
        }
        return false;
    }
}

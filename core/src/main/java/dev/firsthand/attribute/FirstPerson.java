package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import java.util.Set;

/** The speaker of a quotation, or whoever is spoken to, as a subject inside it: “I think”, “you know”. */
final class FirstPerson {

    private static final Set<String> WORDS =
            Set.of("i", "we", "you", "i'm", "i've", "i'd", "we're", "we've", "we'd", "let's");

    private FirstPerson() {}

    /** Whether a thought is only how the speaker puts it: “he said he hoped that”. */
    static boolean isNestedThought(Scene scene, VerbGroup verb, Cue cue, Phrase subject) {
        VerbGroup before = scene.before(verb);
        return before != null
                && (cue.act() == Act.THOUGHT || cue.act() == Act.WANTED)
                && before.cue() != null
                && before.cue().takesClause()
                && scene.sameSentence(before.head(), verb.head())
                && scene.tag(subject.first()) == Tag.SUBJECT
                && subject.first() - before.head() <= 2;
    }

    static boolean is(Scene scene, Phrase subject) {
        return subject.first() == subject.last() && WORDS.contains(scene.lower(subject.first()));
    }
}

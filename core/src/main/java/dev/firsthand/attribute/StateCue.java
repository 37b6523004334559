package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import dev.firsthand.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An adjective with a clause: was adamant that…, is confident that…, made it clear that…. */
final class StateCue implements Rule {

    private static final double CONFIDENCE = 0.6;
    private static final int REACH = 5;

    private final Map<String, Act> states = new HashMap<>();

    StateCue() {
        for (List<String> row : Lexicon.rows(StateCue.class, "states.txt")) {
            for (String word : row.getFirst().split(" ")) {
                states.put(word, Act.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            }
        }
    }

    @Override
    public String name() {
        return "state-cue";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        for (VerbGroup verb : scene.groups()) {
            String head = scene.lower(verb.head());
            boolean made =
                    head.startsWith("ma") && (head.equals("made") || head.equals("makes") || head.equals("making"));
            if (made || scene.tag(verb.head()) == Tag.BE) {
                Finding found = found(scene, verb);
                if (found != null) {
                    findings.add(found, verb);
                }
            }
        }
    }

    private @Nullable Finding found(Scene scene, VerbGroup verb) {
        int state = state(scene, verb);
        if (state < 0) {
            return null;
        }
        boolean quoted = scene.tag(state + 1) == Tag.QUOTE;
        int head = quoted ? state + 2 : state;
        if (head >= scene.tokens().size()) {
            return null;
        }
        VerbGroup whole = new VerbGroup(verb.first(), head, VerbGroup.Kind.FINITE, false, verb.negated(), null);
        Tag next = scene.tag(head + 1);
        boolean zero = next == Tag.SUBJECT || next == Tag.PRONAUX;
        int that = zero ? head + 1 : ClauseAfterCue.that(scene, whole);
        Phrase subject = subject(scene, verb, quoted);
        if (that < 0
                || subject == null
                || scene.lower(subject.first()).equals("it")
                || FirstPerson.is(scene, subject)) {
            return null;
        }
        Phrase content = scene.contents().clause(that, whole);
        Act act = states.getOrDefault(scene.lower(state), Act.SAID);
        return content == null
                ? null
                : new Finding(
                        subject,
                        new Phrase(verb.first(), state),
                        List.of(content),
                        act,
                        Stance.ASSERTS,
                        null,
                        CONFIDENCE,
                        name());
    }

    /** The subject, which stands outside where only verb and adjective are quoted: she “made very clear” that. */
    private static @Nullable Phrase subject(Scene scene, VerbGroup verb, boolean quoted) {
        int mark = verb.first() - 1;
        boolean outside = quoted && mark > 0 && scene.tag(mark) == Tag.QUOTE && scene.sameSentence(mark - 1, mark);
        return outside
                ? scene.nouns().endingAt(mark - 1, scene.clauseFirst(mark - 1))
                : scene.nouns().subject(verb);
    }

    private int state(Scene scene, VerbGroup verb) {
        for (int i = verb.head() + 1; i < verb.head() + REACH && scene.sameSentence(verb.head(), i); i++) {
            if (states.containsKey(scene.lower(i))) {
                return i;
            }
            if (scene.tag(i) != Tag.ADVERB
                    && scene.tag(i) != Tag.NOT
                    && !scene.lower(i).equals("it")) {
                return -1;
            }
        }
        return -1;
    }
}

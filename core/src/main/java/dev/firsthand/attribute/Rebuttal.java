package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is held against an accusation without words: challenged claims that…, defended himself against charges of…. */
final class Rebuttal implements Rule {

    private static final double CONFIDENCE = 0.5;
    private static final int REACH = 5;

    private static final Set<String> AGAINST = Set.of(
            "challenge",
            "challenges",
            "challenged",
            "contest",
            "contests",
            "contested",
            "counter",
            "counters",
            "countered",
            "question",
            "questions",
            "questioned",
            "defend",
            "defends",
            "defended",
            "push",
            "pushes",
            "pushed",
            "fight",
            "fights",
            "fought",
            "deflect",
            "deflects",
            "deflected",
            "ridicule",
            "ridicules",
            "ridiculed");

    private static final Set<String> ASSERTIONS = Set.of(
            "claim",
            "claims",
            "allegation",
            "allegations",
            "accusation",
            "accusations",
            "charge",
            "charges",
            "suggestion",
            "suggestions",
            "assertion",
            "assertions",
            "insinuation",
            "insinuations",
            "rumor",
            "rumors",
            "rumour",
            "rumours",
            "notion");

    @Override
    public String name() {
        return "rebuttal";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        for (VerbGroup verb : scene.groups()) {
            boolean open = verb.isFinite() && !verb.passive() && !findings.isTaken(verb);
            Finding found = open && isAgainst(scene, verb) ? found(scene, verb) : null;
            if (found != null) {
                findings.add(found, verb);
            }
        }
    }

    private static boolean isAgainst(Scene scene, VerbGroup verb) {
        return AGAINST.contains(scene.lower(verb.head()))
                && scene.token(verb.head()).quotation() < 0;
    }

    private @Nullable Finding found(Scene scene, VerbGroup verb) {
        int object = verb.head() + 1;
        for (int i = object; i < object + REACH && scene.sameSentence(object, i); i++) {
            if (scene.lower(i).equals("against")
                    || scene.lower(i).equals("on")
                    || scene.lower(i).equals("at")) {
                object = i + 1;
            }
        }
        int assertion = assertion(scene, object);
        Phrase subject = assertion < 0 ? null : scene.nouns().subject(verb);
        Phrase content = subject == null ? null : scene.contents().clause(object, verb);
        return subject == null || content == null
                ? null
                : new Finding(
                        subject,
                        new Phrase(verb.first(), object - 1),
                        List.of(content),
                        Act.SAID,
                        Stance.DISPUTES,
                        null,
                        CONFIDENCE,
                        name());
    }

    /** The noun for what others say, within the object's first words; or -1. */
    private static int assertion(Scene scene, int object) {
        for (int i = object; i < object + REACH && scene.sameSentence(object, i); i++) {
            if (ASSERTIONS.contains(scene.lower(i))) {
                return i;
            }
            if (!scene.tag(i).isNominal() || scene.group(i) != null) {
                return -1;
            }
        }
        return -1;
    }
}

package dev.firsthand.attribute;

import java.util.Set;

/** Verbs that tell why a source has no name and attribute nothing: “who asked not to be named”, “not authorized to discuss”. */
final class NotToBeNamed {

    private static final int REACH = 12;
    private static final int BACK = 6;
    private static final Set<String> NAMING = Set.of("named", "identified", "quoted", "photographed");
    private static final Set<String> HIDDEN = Set.of("anonymous", "anonymity", "unnamed", "unidentified");
    private static final Set<String> ALLOWED =
            Set.of("authorized", "authorised", "allowed", "permitted", "cleared", "liberty", "able", "free");

    private NotToBeNamed() {}

    static boolean is(Scene scene, VerbGroup verb) {
        return asks(scene, verb) || isForbidden(scene, verb) || isReason(scene, verb);
    }

    private static boolean asks(Scene scene, VerbGroup verb) {
        boolean negated = false;
        for (int i = verb.head() + 1; i < verb.head() + REACH && scene.sameSentence(verb.head(), i); i++) {
            negated |= scene.tag(i) == Tag.NOT;
            if (negated && NAMING.contains(scene.lower(i))) {
                return scene.lower(i - 1).equals("be") || scene.lower(i - 1).equals("being");
            }
            if (HIDDEN.contains(scene.lower(i))) {
                return i - verb.head() <= 4;
            }
            if (scene.tag(i) == Tag.COMMA || scene.tag(i) == Tag.SUB) {
                return false;
            }
        }
        return false;
    }

    /** “On condition of anonymity, citing company rules”. */
    private static boolean isReason(Scene scene, VerbGroup verb) {
        boolean reason = false;
        for (int i = verb.first() - 1; i > verb.first() - BACK && scene.sameSentence(i, verb.head()); i--) {
            reason |= HIDDEN.contains(scene.lower(i))
                    || (NAMING.contains(scene.lower(i)) && scene.lower(i - 1).equals("be"));
        }
        return reason && scene.lower(verb.head()).equals("citing");
    }

    /** “Not authorized to discuss the talks”. */
    private static boolean isForbidden(Scene scene, VerbGroup verb) {
        return verb.kind() == VerbGroup.Kind.INFINITIVE && ALLOWED.contains(scene.lower(verb.first() - 1));
    }
}

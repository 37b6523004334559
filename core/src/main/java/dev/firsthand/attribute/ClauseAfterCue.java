package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** X said that …; X told Y that …; X said …. */
final class ClauseAfterCue implements VerbRule {

    private static final double WITH_THAT = 0.7;
    private static final double WITHOUT_THAT = 0.65;
    private static final int REACH = 14;

    @Override
    public String name() {
        return "clause-after-cue";
    }

    @Override
    public @Nullable Finding find(Scene scene, VerbGroup verb, Cue cue) {
        if (!cue.takesClause() || verb.passive()) {
            return null;
        }
        Phrase subject = scene.nouns().subject(verb);
        if (subject == null
                || FirstPerson.isNestedThought(scene, verb, cue, subject)
                || (scene.token(verb.head()).quotation() >= 0 && FirstPerson.is(scene, subject))) {
            return null;
        }
        int that = that(scene, verb);
        int start = that >= 0 ? that : zero(scene, verb, cue);
        if (start < 0) {
            return null;
        }
        Phrase content = scene.contents().clause(start, verb);
        if (content == null) {
            return null;
        }
        Phrase addressee = Addressee.of(scene, verb, cue, start - 1);
        return Finding.of(
                name(), that >= 0 ? WITH_THAT : WITHOUT_THAT, subject, verb, cue, addressee, List.of(content));
    }

    /** Where a clause with “that” begins after a verb and perhaps an addressee, or -1. */
    static int that(Scene scene, VerbGroup verb) {
        int limit = Math.min(scene.last(scene.token(verb.head()).sentence()), verb.head() + REACH);
        for (int i = verb.head() + 1; i <= limit; i++) {
            if (scene.lower(i).equals("that")) {
                return i == verb.head() + 1 && scene.tag(i + 1) == Tag.STOP ? -1 : i;
            }
            Tag tag = scene.tag(i);
            if (scene.group(i) != null
                    || (tag == Tag.QUOTE && i > verb.head() + 1)
                    || tag == Tag.STOP
                    || tag == Tag.COLON
                    || tag == Tag.CONJ) {
                return -1;
            }
        }
        return -1;
    }

    private static int zero(Scene scene, VerbGroup verb, Cue cue) {
        int limit = scene.clauseLast(verb.head());
        int at = verb.head() + 1;
        if (cue.takes(Frame.TOLD)) {
            at = afterAddressee(scene, at, limit);
        } else if (!cue.takes(Frame.ZERO)) {
            return -1;
        }
        while (at <= limit && isDay(scene, at)) {
            at++;
        }
        if (at < 0 || at > limit || !opensClause(scene, at) || isCircumstance(scene, at)) {
            return -1;
        }
        for (int i = at + 1; i <= limit && i < at + REACH; i++) {
            VerbGroup group = scene.group(i);
            if (group != null && group.isFinite() && scene.tag(i) != Tag.TO) {
                return at;
            }
            if ((scene.tag(i) == Tag.STOP && scene.token(i).quotation() < 0) || scene.tag(i) == Tag.COLON) {
                break;
            }
        }
        boolean says = cue.act() == Act.SAID && !cue.takes(Frame.NP) && scene.tag(at) != Tag.ADVERB && limit - at > 3;
        return scene.tag(at) == Tag.QUOTE || says ? at : -1;
    }

    private static boolean isDay(Scene scene, int at) {
        return scene.tag(at) == Tag.TIME || (scene.tag(at) == Tag.PREP && scene.tag(at + 1) == Tag.TIME);
    }

    private static int afterAddressee(Scene scene, int first, int limit) {
        Tag tag = scene.tag(first);
        if (tag == Tag.PRONOUN || tag == Tag.SUBJECT) {
            return first + 1;
        }
        int at = first;
        while (at <= limit
                && at < first + 8
                && (scene.tag(at) == Tag.NOMINAL
                        || (at == first && scene.tag(at).isNominal()))) {
            boolean turns = at > first
                    && scene.token(at).isCapitalised()
                    && !scene.token(at - 1).isCapitalised()
                    && scene.tag(at - 1) == Tag.NOMINAL;
            if (turns) {
                return at;
            }
            at++;
        }
        return at == first ? -1 : at;
    }

    /** “He said before he died”, “she said as much” or “more than that”: when or how much somebody spoke, not what was said. */
    private static boolean isCircumstance(Scene scene, int at) {
        return switch (scene.lower(at)) {
            case "before", "after", "until", "while", "during", "than" -> true;
            case "as" -> scene.lower(at + 1).equals("much");
            default -> false;
        };
    }

    private static boolean opensClause(Scene scene, int at) {
        VerbGroup group = scene.group(at);
        if (group != null && group.kind() == VerbGroup.Kind.ING) {
            return true;
        }
        return switch (scene.tag(at)) {
            case NOMINAL, DET, POSS, SUBJECT, PRONOUN, PRONAUX, NUMBER, QUOTE, ADVERB, SUB, TIME -> true;
            case WH -> scene.lower(at).equals("if") || scene.lower(at).equals("what");
            case PREP -> scene.lower(at).equals("in") || scene.lower(at).equals("with");
            default -> false;
        };
    }
}

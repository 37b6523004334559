package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Did not respond to…, could not be reached…, would not say…, has reached out to X for comment, was “not aware” of it. */
final class NonAnswer implements Rule {

    private static final double CONFIDENCE = 0.85;

    private static final Set<String> UNANSWERED =
            Set.of("respond", "responded", "reply", "replied", "return", "returned", "reached", "answer", "answered");
    private static final Set<String> UNSAID = Set.of(
            "comment",
            "commented",
            "confirm",
            "confirmed",
            "say",
            "said",
            "elaborate",
            "elaborated",
            "disclose",
            "disclosed",
            "discuss",
            "specify",
            "specified",
            "identify",
            "identified",
            "provide",
            "explain",
            "offer",
            "address",
            "addressed",
            "detail");
    private static final Set<String> ASKED = Set.of(
            "request",
            "requests",
            "comment",
            "call",
            "calls",
            "message",
            "messages",
            "email",
            "emails",
            "e-mail",
            "inquiry",
            "inquiries",
            "question",
            "questions",
            "query",
            "queries",
            "phone",
            "voicemail");

    @Override
    public String name() {
        return "non-answer";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        for (VerbGroup verb : scene.groups()) {
            Finding found = scene.token(verb.head()).quotation() >= 0 ? null : found(scene, verb);
            if (found != null) {
                findings.add(found, verb);
            }
        }
    }

    private @Nullable Finding found(Scene scene, VerbGroup verb) {
        String head = scene.lower(verb.head());
        int next = verb.head() + 1;
        if ((head.equals("reached") || head.equals("contacted") || head.equals("asked")) && !verb.negated()) {
            return verb.passive() ? null : reachedOut(scene, verb);
        }
        if (!verb.negated()) {
            return aware(scene, verb);
        }
        if (head.equals("available") || UNANSWERED.contains(head)) {
            return mentions(scene, next, ASKED) || verb.passive() ? silent(scene, verb, Stance.UNREACHABLE) : null;
        }
        if (UNSAID.contains(head) && !scene.lower(next).equals("that") && scene.tag(next) != Tag.SUBJECT) {
            return silent(scene, verb, Stance.DECLINES);
        }
        return aware(scene, verb);
    }

    private @Nullable Finding silent(Scene scene, VerbGroup verb, Stance stance) {
        Phrase subject = scene.nouns().subject(verb);
        if (subject == null || FirstPerson.is(scene, subject)) {
            return null;
        }
        int next = verb.head() + 1;
        boolean to = scene.tag(next) == Tag.TO || scene.lower(next).equals("on");
        Phrase rest = scene.contents().clause(to ? next + 1 : next, verb);
        Phrase cue = new Phrase(verb.first(), to ? next : verb.head());
        return finding(subject, cue, rest == null || !hasWord(scene, rest) ? cue : rest, stance);
    }

    private static boolean hasWord(Scene scene, Phrase words) {
        for (int i = words.first(); i <= words.last(); i++) {
            if (Character.isLetterOrDigit(scene.token(i).text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** “The paper has reached out to the embassy for comment”: the embassy has not answered. */
    private @Nullable Finding reachedOut(Scene scene, VerbGroup verb) {
        boolean out = scene.lower(verb.head() + 1).equals("out")
                && scene.lower(verb.head() + 2).equals("to");
        int first = out ? verb.head() + 3 : verb.head() + 1;
        int comment = -1;
        for (int i = first; i < first + 15 && scene.sameSentence(first, i); i++) {
            if (scene.lower(i).equals("for") && mentions(scene, i + 1, Set.of("comment"))) {
                comment = i;
            }
        }
        if (comment <= first || (!out && !scene.lower(verb.head()).equals("contacted"))) {
            return null;
        }
        int last = comment + 1;
        while (!scene.lower(last).equals("comment")) {
            last++;
        }
        return finding(
                new Phrase(first, comment - 1),
                new Phrase(verb.first(), first - 1),
                new Phrase(comment, last),
                Stance.UNREACHABLE);
    }

    /** “She was ‘not aware’ of it”. */
    private @Nullable Finding aware(Scene scene, VerbGroup verb) {
        int at = verb.head() + 1;
        boolean not = verb.negated();
        while (scene.tag(at) == Tag.QUOTE || scene.tag(at) == Tag.NOT || scene.tag(at) == Tag.ADVERB) {
            not |= scene.tag(at) == Tag.NOT;
            at++;
        }
        boolean said = scene.lower(at).equals("aware") || scene.lower(at).equals("unaware");
        if (!(not && said)
                && !(not && scene.lower(at).equals("available"))
                && !scene.lower(at).equals("unaware")) {
            return null;
        }
        Phrase subject = scene.nouns().subject(verb);
        Phrase rest = scene.contents().clause(verb.head() + 1, verb);
        Stance stance = said ? Stance.DECLINES : Stance.UNREACHABLE;
        return subject == null || rest == null
                ? null
                : finding(subject, new Phrase(verb.first(), verb.head()), rest, stance);
    }

    private static boolean mentions(Scene scene, int first, Set<String> words) {
        for (int i = first; i < first + 8 && scene.sameSentence(first, i); i++) {
            if (words.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Phrase source, Phrase cue, Phrase content, Stance stance) {
        return new Finding(source, cue, List.of(content), Act.SAID, stance, null, CONFIDENCE, name());
    }
}

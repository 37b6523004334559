package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import dev.firsthand.text.Lexicon;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads from a content whether it denies or gives no answer, where its cue only says that it was said. What is denied is
 * what somebody else holds: that a claim is true, that the speaker did it or meant it. A mere negation is no denial.
 */
final class Stances {

    private static final int REACH = 16;
    private static final int NEAR = 4;

    /** What a claim is said to be by who denies it. */
    private static final Set<String> FALSE = words("false");

    private static final Set<String> TWO_WORDS = Set.of(
            "without merit",
            "without foundation",
            "without basis",
            "not true",
            "no truth",
            "no involvement",
            "no wrongdoing",
            "had no role",
            "has no role",
            "did nothing wrong",
            "done nothing wrong",
            "not intended",
            "not meant");

    private static final Set<String> MOTIVE = Set.of("attempt", "effort", "ploy", "plot", "stunt", "response");

    /** What somebody is accused of; that there is none of it denies the accusation. */
    private static final Set<String> ACCUSED = words("accused");

    private static final Set<String> HOLDS =
            Set.of("insist", "maintain", "protest", "insistent", "adamant", "emphatic");

    /** What may be missing without anybody having said that it was there: “it is not a good day”. */
    private static final Set<String> VIEWS = words("views");

    /** Verbs whose negation tells of a state of mind, a want or a view rather than that something was not done. */
    private static final Set<String> NO_DEEDS = words("no-deeds");

    private Stances() {}

    static Set<String> words(String kind) {
        return Lexicon.rows(Stances.class, "stances.txt").stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Stream.of(row.get(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The stance of a finding: its cue's, unless that is no more than an assertion. */
    static Stance of(Scene scene, Finding finding) {
        boolean says = finding.act() == Act.SAID || finding.act() == Act.WROTE || finding.act() == Act.THOUGHT;
        if (finding.stance() != Stance.ASSERTS || finding.content().isEmpty()) {
            return finding.stance();
        }
        Phrase content = finding.content().getFirst();
        if (pleadsNotGuilty(scene, finding, content)) {
            return Stance.DENIES;
        }
        if (!says) {
            return finding.stance();
        }
        if (Unanswered.is(scene, finding, content)) {
            return Stance.DECLINES;
        }
        Stance beside = BesideSaying.stance(scene, finding);
        if (beside != Stance.ASSERTS) {
            return beside;
        }
        boolean denies = finding.content().stream().anyMatch(phrase -> denies(scene, phrase))
                || holdsAgainst(scene, finding, content)
                || deniesOfItself(scene, finding, content);
        return denies ? Stance.DENIES : finding.stance();
    }

    /** Whether one of its sentences denies in its first words. */
    private static boolean denies(Scene scene, Phrase content) {
        int first = content.first();
        for (int i = content.first(); i <= content.last(); i++) {
            first = scene.sameSentence(first, i) ? first : i;
            if (i - first <= REACH && deniesAt(scene, i, content.last())) {
                return true;
            }
        }
        return false;
    }

    private static boolean deniesAt(Scene scene, int i, int last) {
        String two = scene.lower(i) + " " + scene.lower(i + 1);
        if (i < last && (TWO_WORDS.contains(two) || TWO_WORDS.contains(two + " " + scene.lower(i + 2)))) {
            return true;
        }
        return isLying(scene, i)
                || isNoSuchThing(scene, i)
                || (FALSE.contains(scene.lower(i)) && isPredicate(scene, i))
                || (scene.lower(i).equals("no") && isAccused(scene, i, last))
                || (MOTIVE.contains(scene.lower(i)) && isNegatedArticle(scene, i));
    }

    /** “The traders are lying”, not “was lying in the road”. */
    private static boolean isLying(Scene scene, int at) {
        boolean lying = scene.lower(at).equals("lying") && scene.tag(at - 1) == Tag.BE;
        Tag next = scene.tag(at + 1);
        return lying
                && (next == Tag.STOP
                        || next == Tag.TO
                        || next == Tag.COMMA
                        || scene.lower(at + 1).equals("about"));
    }

    /** “It is not a ban.”, “This isn't a tax,”: it, a negation, and a bare noun. */
    private static boolean isNoSuchThing(Scene scene, int at) {
        String word = scene.lower(at);
        boolean it = word.equals("it") || word.equals("this") || word.equals("that") || word.endsWith("'s");
        Tag before = scene.tag(at - 1);
        it &= before == Tag.QUOTE || before == Tag.STOP;
        int article = at + 1;
        boolean not = word.endsWith("'s");
        boolean denied = false;
        while (article < at + NEAR && scene.tag(article) != Tag.DET) {
            denied |= scene.tag(article) == Tag.NOT || scene.lower(article).endsWith("n't");
            not |= scene.tag(article) == Tag.BE;
            article++;
        }
        String det = scene.lower(article);
        int noun = article + 1;
        boolean bare =
                it && not && denied && (det.equals("a") || det.equals("an")) && !VIEWS.contains(scene.lower(noun));
        while (bare && noun < article + NEAR && scene.tag(noun) == Tag.NOMINAL) {
            noun++;
        }
        boolean ends = scene.tag(noun) == Tag.STOP || scene.tag(noun) == Tag.COMMA || scene.tag(noun) == Tag.QUOTE;
        return bare && ends && !VIEWS.contains(scene.lower(noun - 1));
    }

    /** “Is false”, “called it a complete fabrication”: said of something, not a word on the way to its noun. */
    private static boolean isPredicate(Scene scene, int at) {
        boolean attribute = scene.tag(at + 1) == Tag.NOMINAL && scene.group(at + 1) == null;
        for (int i = at - 1; i >= at - NEAR && !attribute && scene.sameSentence(i, at); i--) {
            Tag tag = scene.tag(i);
            VerbGroup group = scene.group(i);
            boolean calls = group != null && group.cue() != null && group.cue().takes(Frame.AS);
            if (tag == Tag.BE || tag == Tag.PRONAUX || calls) {
                return true;
            }
            boolean between = tag == Tag.ADVERB
                    || tag == Tag.DET
                    || tag == Tag.QUOTE
                    || tag == Tag.CONJ
                    || tag == Tag.NOMINAL
                    || tag == Tag.PRONOUN
                    || tag == Tag.COMMA;
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** “There is no racism”, “had no involvement”, “will have no bearing”. */
    private static boolean isAccused(Scene scene, int no, int last) {
        Tag before = scene.tag(no - 1);
        VerbGroup verb = scene.group(no - 1);
        boolean found = verb != null && !scene.lower(verb.head()).equals("found");
        if (before != Tag.BE && before != Tag.HAVE && before != Tag.PRONAUX && before != Tag.QUOTE && !found) {
            return false;
        }
        for (int i = no + 1; i <= Math.min(last, no + 3); i++) {
            if (ACCUSED.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** “Was not an attempt to”. */
    private static boolean isNegatedArticle(Scene scene, int noun) {
        for (int i = noun - 1; i >= noun - 3; i--) {
            if (scene.tag(i) == Tag.NOT || scene.lower(i).endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    /** “Insists the study was not its own”: who holds on to a negation holds it against somebody. */
    private static boolean holdsAgainst(Scene scene, Finding finding, Phrase content) {
        Phrase cue = finding.cue();
        VerbGroup group = cue == null ? null : scene.group(cue.last());
        boolean verb = group != null
                && group.cue() != null
                && HOLDS.contains(group.cue().lemma());
        if (!verb && (cue == null || !HOLDS.contains(scene.lower(cue.last())))) {
            return false;
        }
        int last = Math.min(content.last(), content.first() + REACH);
        for (int i = content.first(); i <= last; i++) {
            VerbGroup denied = scene.group(i);
            boolean will = denied != null && scene.tag(denied.first()) == Tag.MODAL;
            boolean not = denied != null && (denied.negated() || scene.tag(denied.head() + 1) == Tag.NOT);
            if (not && !will) {
                return true;
            }
        }
        return false;
    }

    private static boolean pleadsNotGuilty(Scene scene, Finding finding, Phrase content) {
        Phrase cue = finding.cue();
        VerbGroup group = cue == null ? null : scene.group(cue.last());
        boolean pleads =
                group != null && group.cue() != null && group.cue().lemma().equals("plead");
        return pleads
                && scene.lower(content.first()).equals("not")
                && scene.lower(content.first() + 1).equals("guilty");
    }

    /** “That he never took the money”, “I did not sign it”: the speaker, and a negation of what is past. */
    private static boolean deniesOfItself(Scene scene, Finding finding, Phrase content) {
        int subject = content.first();
        while (subject < content.last()
                && (scene.tag(subject) == Tag.QUOTE || scene.lower(subject).equals("that"))) {
            subject++;
        }
        VerbGroup verb = scene.group(subject + 1);
        boolean deed = verb != null && verb.negated() && !isState(scene, verb);
        if (scene.tag(subject) != Tag.SUBJECT || !deed || verb == null || !isSpeaker(scene, finding, subject)) {
            return false;
        }
        boolean ing = scene.lower(verb.head()).endsWith("ing");
        boolean never = false;
        for (int i = verb.first(); i < verb.head(); i++) {
            never |= scene.lower(i).equals("never");
        }
        return switch (scene.lower(verb.first())) {
            case "did", "didn't", "never" -> true;
            case "was", "wasn't", "were", "weren't" -> ing;
            case "had", "hadn't", "has", "hasn't", "have", "haven't" -> never;
            default -> false;
        };
    }

    private static boolean isState(Scene scene, VerbGroup verb) {
        return scene.tag(verb.head()) != Tag.VERB || NO_DEEDS.contains(scene.lower(verb.head()));
    }

    /** Whether the pronoun can be who speaks: “critics said he never came” is not his denial. */
    private static boolean isSpeaker(Scene scene, Finding finding, int pronoun) {
        String word = scene.lower(pronoun);
        Phrase source = finding.source();
        if (word.equals("i") || word.equals("we") || source == null) {
            return true;
        }
        boolean several = scene.tag(source.last()) == Tag.NOMINAL
                && scene.lower(source.last()).endsWith("s")
                && (!scene.token(source.last()).isCapitalised() || isLoneOpener(scene, source));
        return several == word.equals("they");
    }

    private static boolean isLoneOpener(Scene scene, Phrase source) {
        return source.first() == source.last()
                && scene.first(scene.token(source.first()).sentence()) == source.first();
    }
}

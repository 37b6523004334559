package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.List;

/**
 * Verbs that the encoder left alone though rules know what they say: denials, of which a missed one is missed most, and
 * plain sayings whose words nobody has yet, or somebody in another sentence. News of other kinds than the encoder learnt
 * from needs it most.
 */
final class LeftAlone implements Rule {

    /** What a rule and the encoder found share so much of their words that it is one thing. */
    private static final double SAME = 0.6;

    private final List<Rule> rules;

    LeftAlone(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public String name() {
        return "left-alone";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        Findings told = new Findings();
        rules.forEach(rule -> rule.find(scene, told));
        for (Finding finding : told.all()) {
            VerbGroup verb =
                    finding.cue() == null ? null : scene.group(finding.cue().last());
            if (verb != null
                    && isPlain(scene, verb)
                    && !findings.isTaken(verb)
                    && isMissing(scene, finding, findings)) {
                findings.drop(other -> isElsewhere(scene, other, finding) || isLoose(other, finding));
                findings.add(finding, verb);
                findings.takeQuotations(scene, finding);
            }
        }
    }

    /** Whether it has a subject of its own and stands in the outlet's words. */
    private static boolean isPlain(Scene scene, VerbGroup verb) {
        return verb.isFinite() && scene.token(verb.head()).quotation() < 0;
    }

    private static boolean isMissing(Scene scene, Finding finding, Findings findings) {
        if (finding.stance() == Stance.DENIES || finding.stance() == Stance.DISPUTES) {
            return true;
        }
        boolean says = finding.stance() == Stance.ASSERTS && finding.act() == Act.SAID;
        return says
                && (findings.all().stream().anyMatch(other -> isElsewhere(scene, other, finding))
                        || (isAfterCue(finding)
                                && findings.all().stream().noneMatch(other -> overlap(other, finding) > 0)));
    }
    /** What stands before a verb is too often only what was done: “they left when he shouted abuse”. */
    private static boolean isAfterCue(Finding finding) {
        Phrase cue = finding.cue();
        return cue != null && finding.content().getFirst().first() > cue.last();
    }

    /** Whether the same words were given to somebody by a cue of another sentence, or by none. */
    private static boolean isElsewhere(Scene scene, Finding other, Finding finding) {
        Phrase cue = other.cue();
        Phrase own = finding.cue();
        boolean far = own != null && (cue == null || !scene.sameSentence(cue.last(), own.last()));
        return far && overlap(other, finding) >= SAME;
    }

    /** Whether it overlaps what is denied, and nothing attributes it. */
    private static boolean isLoose(Finding other, Finding finding) {
        return finding.stance() != Stance.ASSERTS && other.cue() == null && overlap(other, finding) > 0;
    }

    /** The share of the words of both that are in both, 0 to 1. */
    private static double overlap(Finding one, Finding other) {
        Phrase words = other.content().getFirst();
        int all = 0;
        int both = 0;
        for (Phrase content : one.content()) {
            all += content.last() - content.first() + 1;
            both += Math.max(0, Math.min(content.last(), words.last()) - Math.max(content.first(), words.first()) + 1);
        }
        return (double) both / (all + words.last() - words.first() + 1 - both);
    }
}

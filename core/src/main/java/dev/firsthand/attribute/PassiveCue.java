package dev.firsthand.attribute;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of the subject, by somebody or nobody named: is expected to…, was accused of…, seemed to…. */
final class PassiveCue implements VerbRule {

    private static final double CONFIDENCE = 0.55;

    private static final Set<String> PASSIVE = Set.of(
            "expect",
            "believe",
            "say",
            "accuse",
            "report",
            "allege",
            "think",
            "know",
            "estimate",
            "rumor",
            "assume",
            "suspect",
            "consider",
            "see",
            "describe",
            "call",
            "project",
            "charge",
            "criticize",
            "praise",
            "quote",
            "view",
            "understand",
            "ask",
            "tell",
            "portray",
            "blame",
            "urge",
            "predict",
            "announce");

    @Override
    public String name() {
        return "passive-cue";
    }

    @Override
    public @Nullable Finding find(Scene scene, VerbGroup verb, Cue cue) {
        boolean seems = cue.lemma().equals("seem") || cue.lemma().equals("appear");
        boolean passive = verb.passive() && PASSIVE.contains(cue.lemma());
        if (!verb.isFinite() || !(seems || passive) || scene.token(verb.head()).quotation() >= 0) {
            return null;
        }
        Phrase subject = scene.nouns().subject(verb);
        int next = verb.head() + 1;
        Finding by = subject == null || seems ? null : reportedBy(scene, verb, cue, subject);
        if (by != null) {
            return by;
        }
        if (subject == null || !opensComplement(scene, next, seems)) {
            return null;
        }
        boolean of =
                passive && (scene.lower(next).equals("of") || scene.lower(next).equals("about"));
        Phrase content = scene.contents().clause(of ? next + 1 : next, verb);
        if (content == null) {
            return null;
        }
        Phrase words = new Phrase(verb.first(), of ? next : verb.head());
        return new Finding(null, words, List.of(subject, content), cue.act(), cue.stance(), null, CONFIDENCE, name());
    }

    /** “The talks were first reported by the Star”. */
    private @Nullable Finding reportedBy(Scene scene, VerbGroup verb, Cue cue, Phrase subject) {
        int by = verb.head() + 1;
        while (scene.tag(by) == Tag.ADVERB || scene.tag(by) == Tag.TIME) {
            by++;
        }
        boolean reported = cue.lemma().equals("report") && scene.lower(by).equals("by");
        Phrase source = reported ? scene.nouns().beginningAt(by + 1, scene.clauseLast(verb.head())) : null;
        Phrase words = new Phrase(verb.first(), by);
        return source == null
                ? null
                : new Finding(source, words, List.of(subject), cue.act(), cue.stance(), null, CONFIDENCE, name());
    }

    private static boolean opensComplement(Scene scene, int next, boolean seems) {
        Tag tag = scene.tag(next);
        if (tag == Tag.TO
                || tag == Tag.WH
                || scene.lower(next).equals("as")
                || scene.lower(next).equals("of")) {
            return true;
        }
        return scene.lower(next).equals("about")
                || (seems && (tag == Tag.NOMINAL || tag == Tag.ADVERB || tag == Tag.SUB));
    }
}

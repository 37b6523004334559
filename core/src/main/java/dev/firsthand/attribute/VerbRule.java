package dev.firsthand.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that looks at each verb that attributes. */
abstract class VerbRule implements Rule {

    @Override
    public final void find(Scene scene, Findings findings) {
        NounPhrases nouns = new NounPhrases(scene);
        Contents contents = new Contents(scene);
        for (VerbGroup verb : scene.groups()) {
            Cue cue = verb.cue();
            if (cue != null && !findings.isTaken(verb)) {
                Finding found = find(scene, verb, cue, nouns, contents);
                if (found != null) {
                    findings.add(found, verb);
                    take(scene, found, findings);
                }
            }
        }
    }

    abstract @Nullable Finding find(Scene scene, VerbGroup verb, Cue cue, NounPhrases nouns, Contents contents);

    private static void take(Scene scene, Finding found, Findings findings) {
        for (Phrase content : found.content()) {
            for (int i = content.first(); i <= content.last(); i++) {
                int quotation = scene.token(i).quotation();
                if (quotation >= 0) {
                    findings.takeQuotation(quotation);
                    i = Math.max(i, scene.quotationRun(quotation).last());
                }
            }
        }
    }

    final Finding found(
            @Nullable Phrase source,
            VerbGroup verb,
            Cue cue,
            @Nullable Phrase addressee,
            double confidence,
            Phrase... content) {
        return new Finding(
                source,
                new Phrase(verb.first(), verb.head()),
                List.of(content),
                cue.act(),
                cue.stance(),
                addressee,
                confidence,
                name());
    }

    final Finding found(@Nullable Phrase source, VerbGroup verb, Cue cue, double confidence, List<Phrase> content) {
        return found(source, verb, cue, null, confidence, content.toArray(Phrase[]::new));
    }

    /** A quotation with those that follow it in its paragraph without words of the outlet's own between them. */
    static List<Phrase> withFollowing(Scene scene, int quotation) {
        List<Phrase> all = new ArrayList<>();
        all.add(scene.quotationRun(quotation));
        all.addAll(following(scene, scene.quotationRun(quotation).last()));
        return all;
    }

    /** Quotations that begin right after a token, each after the other, and those that carry them on. */
    static List<Phrase> following(Scene scene, int last) {
        List<Phrase> all = new ArrayList<>();
        int at = last + 1;
        while (at < scene.tokens().size()) {
            int quotation = scene.token(at).quotation();
            boolean opens = quotation >= 0 && scene.quotationRun(quotation).first() == at;
            boolean here = opens
                    && (scene.paragraph(at) == scene.paragraph(last)
                            || scene.quotation(quotation).continues());
            if (!here || scene.quotation(quotation).scare()) {
                break;
            }
            all.add(scene.quotationRun(quotation));
            at = scene.quotationRun(quotation).last() + 1;
        }
        return all;
    }
}

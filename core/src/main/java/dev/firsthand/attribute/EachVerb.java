package dev.firsthand.attribute;

/** Asks a rule of every verb that attributes and that no rule before it has explained. */
final class EachVerb implements Rule {

    /** Past this many attributions a sentence is rubbish, and each would hold all the words after it. */
    private static final int MOST_IN_A_SENTENCE = 50;

    private final VerbRule rule;

    EachVerb(VerbRule rule) {
        this.rule = rule;
    }

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public void find(Scene scene, Findings findings) {
        int sentence = -1;
        int inSentence = 0;
        for (VerbGroup verb : scene.groups()) {
            Cue cue = verb.cue();
            inSentence = scene.token(verb.head()).sentence() == sentence ? inSentence : 0;
            sentence = scene.token(verb.head()).sentence();
            if (cue != null && !findings.isTaken(verb) && inSentence < MOST_IN_A_SENTENCE) {
                Finding found = rule.find(scene, verb, cue);
                if (found != null) {
                    inSentence++;
                    findings.add(found, verb);
                    takeQuotations(scene, found, findings);
                }
            }
        }
    }

    private static void takeQuotations(Scene scene, Finding found, Findings findings) {
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
}

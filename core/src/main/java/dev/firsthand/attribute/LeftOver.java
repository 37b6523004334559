package dev.firsthand.attribute;

/**
 * Quotations that the encoder gave to nobody, or only to whoever passed them on, told by a rule from the verb beside them. A verb inside a quotation (“I'll
 * tell you,”) is part of what is quoted.
 */
final class LeftOver implements Rule {

    private final Rule rule;

    LeftOver(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String name() {
        return "left-over";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        Findings told = new Findings();
        rule.find(scene, told);
        for (Finding finding : told.all()) {
            Phrase cue = finding.cue();
            VerbGroup verb = cue == null ? null : scene.group(cue.last());
            if (verb != null
                    && !findings.isTaken(verb)
                    && scene.token(verb.head()).quotation() < 0
                    && (holdsUntaken(scene, finding, findings) || isRelayed(scene, finding, findings))) {
                findings.add(finding, verb);
                findings.takeQuotations(scene, finding);
            }
        }
    }

    private static boolean holdsUntaken(Scene scene, Finding finding, Findings findings) {
        for (Phrase content : finding.content()) {
            for (int i = content.first(); i <= content.last(); i++) {
                int quotation = scene.token(i).quotation();
                if (quotation >= 0 && !findings.isTakenQuotation(quotation)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** “…,” Mr. Nye said, according to the Courier: nobody has them yet but whoever passed them on. */
    private static boolean isRelayed(Scene scene, Finding finding, Findings findings) {
        Phrase words = finding.content().getFirst();
        return findings.all().stream()
                .filter(other -> other.content().stream()
                        .anyMatch(content -> content.first() <= words.last() && words.first() <= content.last()))
                .anyMatch(other -> other.cue() != null && !hasVerb(scene, other.cue()) && !words.contains(other.cue()));
    }

    private static boolean hasVerb(Scene scene, Phrase cue) {
        for (int i = cue.first(); i <= cue.last(); i++) {
            if (scene.group(i) != null) {
                return true;
            }
        }
        return false;
    }
}

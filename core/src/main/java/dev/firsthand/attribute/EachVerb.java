package dev.firsthand.attribute;

import dev.firsthand.model.Stance;

/** Asks a rule of every verb that attributes and that no rule before it has explained. */
final class EachVerb implements Rule {

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
        for (VerbGroup verb : scene.groups()) {
            Cue cue = verb.cue();
            if (cue != null && !findings.isTaken(verb) && !saysNothing(scene, verb)) {
                Finding found = rule.find(scene, verb, cue);
                if (found != null) {
                    findings.add(found, verb);
                    findings.takeQuotations(scene, found);
                }
            }
        }
    }

    private static boolean saysNothing(Scene scene, VerbGroup verb) {
        return isDeclined(scene, verb) || NotToBeNamed.is(scene, verb);
    }

    /** “Declined to confirm that …”: what is declined is not done. */
    private static boolean isDeclined(Scene scene, VerbGroup verb) {
        VerbGroup before = scene.group(verb.first() - 1);
        Cue cue = before == null || verb.kind() != VerbGroup.Kind.INFINITIVE ? null : before.cue();
        return cue != null && cue.stance() == Stance.DECLINES;
    }
}

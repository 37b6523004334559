package dev.firsthand.attribute;

import dev.firsthand.model.Stance;
import java.util.List;

/** Denials and disputes whose verb the encoder left alone: what is missed there is missed most. */
final class LeftAlone implements Rule {

    private final List<Rule> rules;

    LeftAlone(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public String name() {
        return "left-alone";
    }

    private static boolean isAgainst(Finding finding) {
        return finding.stance() == Stance.DENIES || finding.stance() == Stance.DISPUTES;
    }

    @Override
    public void find(Scene scene, Findings findings) {
        Findings told = new Findings();
        rules.forEach(rule -> rule.find(scene, told));
        for (Finding finding : told.all()) {
            VerbGroup verb =
                    finding.cue() == null ? null : scene.group(finding.cue().last());
            if (verb != null && isAgainst(finding) && !findings.isTaken(verb)) {
                findings.dropWithoutCue(finding.content().getFirst());
                findings.add(finding, verb);
                findings.takeQuotations(scene, finding);
            }
        }
    }
}

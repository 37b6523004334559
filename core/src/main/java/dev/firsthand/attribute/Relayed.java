package dev.firsthand.attribute;

import dev.firsthand.text.Channels;
import dev.firsthand.text.Outlets;
import java.util.List;

/**
 * What an outlet or a document is said to report inside another attribution's content (“he would not comment on a
 * newspaper's report that …”). An encoder marks each word for one attribution only, so rules look inside for those that
 * tell through whom something came.
 */
final class Relayed implements Rule {

    private final Outlets outlets;
    private final List<Rule> rules;

    Relayed(Outlets outlets, List<Rule> rules) {
        this.outlets = outlets;
        this.rules = List.copyOf(rules);
    }

    @Override
    public String name() {
        return "relayed";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        Channels channels = new Channels(scene.report(), outlets);
        Findings inside = new Findings();
        rules.forEach(rule -> rule.find(scene, inside));
        List<Finding> outer = List.copyOf(findings.all());
        for (Finding found : inside.all()) {
            boolean relays = found.source() != null && channels.isNamedIn(scene.span(found.source()));
            if (relays && outer.stream().anyMatch(one -> holds(one, found))) {
                findings.add(found);
            }
        }
    }

    private static boolean holds(Finding outer, Finding inner) {
        return outer.content().stream()
                .anyMatch(content -> inner.cue() != null
                        && content.contains(inner.cue())
                        && inner.content().stream().allMatch(content::contains)
                        && content.first() < inner.content().getFirst().first());
    }
}

package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quotation without a cue whose paragraph follows one with a speaker: the speaker goes on. */
final class CarriedOver implements Rule {

    private static final double CONFIDENCE = 0.6;

    @Override
    public String name() {
        return "carried-over";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        List<Finding> earlier = new ArrayList<>(findings.all());
        earlier.sort((a, b) -> Integer.compare(end(a), end(b)));
        int next = 0;
        Finding last = null;
        for (int q = 0; q < scene.quotations(); q++) {
            Phrase run = scene.quotationRun(q);
            while (next < earlier.size() && end(earlier.get(next)) <= run.first()) {
                last = earlier.get(next++);
            }
            if (!findings.isTakenQuotation(q)
                    && opensSentence(scene, run)
                    && !scene.quotation(q).scare()) {
                Finding found = carried(scene, run, last);
                findings.takeQuotation(q);
                findings.add(found);
                last = found;
            }
        }
    }

    private static boolean opensSentence(Scene scene, Phrase run) {
        return scene.first(scene.token(run.first()).sentence()) == run.first();
    }

    private static int end(Finding finding) {
        int end = finding.content().getLast().last();
        return finding.cue() == null ? end : Math.max(end, finding.cue().last());
    }

    private Finding carried(Scene scene, Phrase run, @Nullable Finding last) {
        Phrase source =
                last != null && scene.paragraph(run.first()) - scene.paragraph(end(last)) <= 1 ? last.source() : null;
        return new Finding(source, null, List.of(run), Act.SAID, Stance.ASSERTS, null, CONFIDENCE, name());
    }
}

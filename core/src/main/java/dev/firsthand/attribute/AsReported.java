package dev.firsthand.attribute;

import dev.firsthand.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * “The company denied that it would sell the port, as the Courier had reported”: what the Courier reported is the sale, and
 * not that it was denied.
 */
final class AsReported {

    private AsReported() {}

    /** The findings; what is denied and what was reported are the same words. */
    static List<Finding> resolved(Scene scene, List<Finding> findings) {
        List<Finding> resolved = new ArrayList<>(findings);
        for (int i = 0; i < resolved.size(); i++) {
            Finding denial = resolved.get(i);
            if (denial.stance() != Stance.DENIES || denial.cue() == null) {
                continue;
            }
            int as = as(scene, denial.cue());
            Phrase denied = as < 0 ? null : before(denial.content().getFirst(), as - 1);
            if (denied != null) {
                Phrase cue = denial.cue();
                resolved.set(i, denial.saying(denied));
                resolved.replaceAll(finding -> isReport(scene, finding, cue, as) ? finding.saying(denied) : finding);
            }
        }
        return resolved;
    }

    /** The “as” that follows a comma in the sentence of a cue, or -1. */
    private static int as(Scene scene, Phrase cue) {
        int last = scene.last(scene.token(cue.last()).sentence());
        for (int i = cue.last() + 2; i <= last; i++) {
            if (scene.lower(i).equals("as") && scene.tag(i - 1) == Tag.COMMA) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Phrase before(Phrase content, int comma) {
        int last = Math.min(content.last(), comma - 1);
        return last < content.first() ? null : new Phrase(content.first(), last);
    }

    /** Whether what was reported holds the denial itself. */
    private static boolean isReport(Scene scene, Finding finding, Phrase denied, int as) {
        Phrase cue = finding.cue();
        return cue != null
                && cue.first() > as
                && scene.sameSentence(cue.first(), as)
                && finding.content().getFirst().contains(denied);
    }
}

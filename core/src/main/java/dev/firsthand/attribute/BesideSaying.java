package dev.firsthand.attribute;

import dev.firsthand.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What another verb of the sentence says the words do: “‘…,’ she said, denying that …”, “he tried to clarify his remark,
 * saying …”.
 */
final class BesideSaying {

    private static final int ASIDE = 25;
    private static final int BACK = 40;

    private BesideSaying() {}

    /** The stance that a verb beside the cue gives the words, or an assertion. */
    static Stance stance(Scene scene, Finding finding) {
        Phrase cue = finding.cue();
        if (cue == null) {
            return Stance.ASSERTS;
        }
        Stance after = after(scene, cue.last());
        return after != Stance.ASSERTS ? after : before(scene, cue.last(), finding.source());
    }

    /** “Said, denying that”: a participle after a comma. */
    private static Stance after(Scene scene, int cue) {
        for (int i = cue + 1; i < cue + ASIDE && scene.sameSentence(cue, i); i++) {
            VerbGroup group = scene.group(i);
            Cue also = group == null || group.kind() != VerbGroup.Kind.ING ? null : group.cue();
            if (also != null && scene.tag(i - 1) == Tag.COMMA) {
                boolean denies = also.stance() == Stance.DENIES || also.stance() == Stance.DISPUTES;
                return denies ? Stance.DENIES : Stance.ASSERTS;
            }
        }
        return Stance.ASSERTS;
    }

    /** “Denied the charge, saying”: the cue itself is the participle, and what it explains has the same subject. */
    private static Stance before(Scene scene, int cue, @Nullable Phrase source) {
        VerbGroup saying = scene.group(cue);
        if (saying == null || saying.kind() != VerbGroup.Kind.ING || !isAfterComma(scene, saying.first())) {
            return Stance.ASSERTS;
        }
        int first = source == null ? cue - BACK : Math.max(source.last(), cue - BACK);
        for (int i = saying.first() - 2; i > first && scene.sameSentence(cue, i); i--) {
            VerbGroup group = scene.group(i);
            Cue main = group == null ? null : group.cue();
            if (group != null && main != null && opposes(main.stance())) {
                return group.negated() ? Stance.ASSERTS : main.stance();
            }
        }
        return Stance.ASSERTS;
    }

    /** “…, saying” and “…,” saying. */
    private static boolean isAfterComma(Scene scene, int first) {
        int before = scene.tag(first - 1) == Tag.QUOTE ? first - 2 : first - 1;
        return scene.tag(before) == Tag.COMMA;
    }

    private static boolean opposes(Stance stance) {
        return stance == Stance.DENIES || stance == Stance.DISPUTES || stance == Stance.CORRECTS;
    }
}

package dev.firsthand.intake.page;

import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import java.util.List;

/** Finds the headline among the headings: the one that says what the page declares as its headline. */
final class Titles {

    private final List<Words> declared;

    Titles(List<Declared> declared) {
        this.declared = declared.stream()
                .filter(each -> each.field() == Declared.Field.HEADLINE)
                .map(each -> Words.of(each.value()))
                .toList();
    }

    /** The index of the headline; -1 if none is clearly one. */
    int in(Labels labels) {
        int best = -1;
        double most = 0.3;
        for (int i = 0; i < labels.size(); i++) {
            double score = score(labels.block(i)) - (labels.isOpen(i) ? 0 : 0.2);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private double score(Block block) {
        int level = block.region().heading();
        boolean hinted = block.region().hints().contains(Hint.HEADLINE);
        if ((level == 0 && !hinted) || level > 3 || block.words() > 60) {
            return 0;
        }
        double tag = level == 1 ? 0.45 : level == 2 ? 0.1 : level == 3 ? 0 : -0.1;
        double linked = block.linkShare() > 0.5 ? 0.2 : 0;
        return likeness(block.text()) + tag - linked;
    }

    private double likeness(String heading) {
        Words words = Words.of(heading);
        return declared.stream().mapToDouble(words::likeness).max().orElse(0);
    }

    static void set(Labels labels, int headline) {
        if (headline >= 0) {
            labels.replace(headline, PartKind.HEADLINE, "headline");
        }
    }
}

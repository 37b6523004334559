package dev.firsthand.intake.page;

import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the headline among the headings: the one that says what the page declares as its headline. */
final class Titles {

    private static final Pattern EDGES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Set<String>> declared;

    Titles(List<Declared> declared) {
        this.declared = declared.stream()
                .filter(each -> each.field() == Declared.Field.HEADLINE)
                .map(each -> words(each.value()))
                .filter(words -> !words.isEmpty())
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

    /** 0 to 1: how much of the heading a declared headline has, and the other way round. */
    private double likeness(String heading) {
        Set<String> words = words(heading);
        double best = 0;
        for (Set<String> title : declared) {
            long shared = words.stream().filter(title::contains).count();
            best = Math.max(best, 2.0 * shared / (words.size() + title.size()));
        }
        return best;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(EDGES.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    static void set(Labels labels, int headline) {
        if (headline >= 0) {
            labels.replace(headline, PartKind.HEADLINE, "headline");
        }
    }
}

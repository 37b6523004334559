package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The text of the story as the page declares it to programs ({@code articleBody}). What of the page stands in it word for
 * word belongs to the story; what does not may do so too, since it is often cut short.
 */
final class Evidence {

    private static final int RUN = 5;
    private static final double NEARLY_ALL = 0.8;

    /** Hashes of all runs of words; a chance hit would have to hit many times in one line. */
    private final Set<Integer> runs = new HashSet<>();

    /** @param declared empty if nothing is declared */
    Evidence(String declared) {
        runs.addAll(runs(declared));
    }

    /** Labels the lines outside the story that the declared text holds. */
    void label(Labels labels, int headline) {
        for (int i = runs.isEmpty() ? labels.size() : 0; i < labels.size(); i++) {
            boolean doubtful = labels.isOpen(i) || labels.is(PartKind.OTHER, i) || labels.is(PartKind.NAVIGATION, i);
            if (i > headline && doubtful && labels.block(i).isProse() && holds(labels.block(i))) {
                labels.replace(i, PartKind.BODY, "declared body");
            }
        }
    }

    private boolean holds(Block block) {
        List<Integer> own = block.words() < RUN ? List.of() : runs(block.text());
        long found = own.stream().filter(runs::contains).count();
        return !own.isEmpty() && found >= NEARLY_ALL * own.size();
    }

    private static List<Integer> runs(String text) {
        List<Integer> hashes = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (String word : Words.split(text.toLowerCase(Locale.ROOT))) {
            words.add(word.hashCode());
            if (words.size() >= RUN) {
                hashes.add(words.subList(words.size() - RUN, words.size()).hashCode());
            }
        }
        return hashes;
    }
}

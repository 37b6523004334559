package dev.firsthand.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the contents of one cue into sayings: “A,” he said, “B.” is one, but a quotation of the next paragraph is another,
 * and so is one that follows a sentence in the outlet's words.
 */
final class Sayings {

    private Sayings() {}

    /** What was said at once; only the saying at the cue has the cue. */
    record Saying(@Nullable Phrase cue, List<Phrase> content) {}

    /**
     * The sayings in text order. What stands in a paragraph before that of its cue is in none: a quotation alone in its
     * paragraph goes on from the one before.
     */
    static List<Saying> of(Scene scene, @Nullable Phrase cue, List<Phrase> contents) {
        List<List<Phrase>> parted = new ArrayList<>();
        for (Phrase content : inTextOrder(contents)) {
            if (cue != null && scene.paragraph(content.last()) < scene.paragraph(cue.first())) {
                continue;
            }
            if (parted.isEmpty() || parts(scene, parted.getLast().getLast(), content)) {
                parted.add(new ArrayList<>());
            }
            parted.getLast().add(content);
        }
        int nearest = nearest(cue, parted);
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < parted.size(); i++) {
            sayings.add(new Saying(i == nearest ? cue : null, List.copyOf(parted.get(i))));
        }
        return sayings;
    }

    private static List<Phrase> inTextOrder(List<Phrase> contents) {
        return contents.stream().sorted(Comparator.comparingInt(Phrase::first)).toList();
    }

    /** A sentence that ends in quoted words and the quotation after it belong together. */
    private static boolean parts(Scene scene, Phrase one, Phrase next) {
        boolean sameSentence = scene.sameSentence(one.last(), next.first());
        boolean sameParagraph = scene.paragraph(one.last()) == scene.paragraph(next.first());
        return !sameParagraph || (!sameSentence && isQuoted(scene, one.last()) != isQuoted(scene, next.last()));
    }

    private static boolean isQuoted(Scene scene, int word) {
        return scene.token(word).quotation() >= 0;
    }

    private static int nearest(@Nullable Phrase cue, List<List<Phrase>> parted) {
        int nearest = -1;
        for (int i = 0; cue != null && i < parted.size(); i++) {
            if (nearest < 0 || distance(cue, parted.get(i)) < distance(cue, parted.get(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(Phrase cue, List<Phrase> content) {
        return content.stream()
                .mapToInt(phrase -> phrase.first() > cue.last()
                        ? phrase.first() - cue.last()
                        : Math.max(0, cue.first() - phrase.last()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}

package dev.firsthand.clean.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines share their words with the story, and which line above it does so most: its likeliest headline. */
final class Kin {

    private static final int FURTHEST = 12;
    private static final int PARAGRAPHS = 3;

    private final List<Look> looks;
    private final Block block;
    private final Map<String, Integer> words = new HashMap<>();
    private final double[] likeness;
    private final int headline;
    private final Set<String> headlineWords;

    Kin(List<Look> looks, Block block) {
        this.looks = looks;
        this.block = block;
        for (int i = block.start(); i < block.end(); i++) {
            new HashSet<>(looks.get(i).content()).forEach(word -> words.merge(word, 1, Integer::sum));
        }
        likeness = new double[looks.size()];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = measured(i);
        }
        headline = likeliestHeadline();
        headlineWords =
                headline < 0 ? Set.of() : new HashSet<>(looks.get(headline).content());
    }

    private double measured(int at) {
        int others = block.contains(at) ? 1 : 0;
        List<String> content = looks.get(at).content();
        long shared = content.stream()
                .filter(word -> words.getOrDefault(word, 0) > others)
                .count();
        return content.isEmpty() ? 0 : (double) shared / content.size();
    }

    private int likeliestHeadline() {
        double best = 0;
        int found = -1;
        for (int i = 0; i < block.start(); i++) {
            Look look = looks.get(i);
            int size = look.line().words();
            boolean may =
                    !look.prose() && size >= 3 && size <= 30 && look.line().hint() == Line.Hint.NONE;
            double near = 1 / (1 + 0.01 * (block.start() - i));
            double score = may ? likeness[i] * Math.log(1.0 + look.content().size()) * near : 0;
            if (score > best) {
                best = score;
                found = i;
            }
        }
        return found;
    }

    /** The share of a line's content words that the story has too, 0 to 1. */
    double likeness(int at) {
        return likeness[at];
    }

    /** The index of the likeliest headline; -1 if no line above the story shares a word with it. */
    int headline() {
        return headline;
    }

    /** The share of a line's content words that the likeliest headline has too; -1 if there is none. */
    double toHeadline(int at) {
        return headline < 0 ? -1 : share(looks.get(at).content(), headlineWords);
    }

    /** The share of a line's content words that the next paragraphs of prose in a direction have too. */
    double toProse(int at, int step) {
        Set<String> near = new HashSet<>();
        int found = 0;
        for (int by = 1; by <= FURTHEST && found < PARAGRAPHS; by++) {
            int other = at + by * step;
            if (other >= 0 && other < looks.size() && looks.get(other).prose()) {
                near.addAll(looks.get(other).content());
                found++;
            }
        }
        return share(looks.get(at).content(), near);
    }

    private static double share(List<String> content, Set<String> words) {
        long shared = content.stream().filter(words::contains).count();
        return content.isEmpty() ? 0 : (double) shared / content.size();
    }
}

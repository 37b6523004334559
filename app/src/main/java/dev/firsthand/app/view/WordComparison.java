package dev.firsthand.app.view;

import dev.firsthand.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What two wordings share, word for word: a longest common subsequence (Wagner and Fischer, 1974). Punctuation and
 * capitals do not count.
 */
final class WordComparison {

    /** Longer wordings are shown whole instead: the table grows with the product of their lengths. */
    private static final int MOST_WORDS = 400;

    private final String[] there;
    private final String[] here;
    private final String[] bareThere;
    private final String[] bareHere;
    private final int[][] common;
    private final List<WordRun> runs = new ArrayList<>();

    private WordComparison(String[] there, String[] here) {
        this.there = there;
        this.here = here;
        bareThere = bare(there);
        bareHere = bare(here);
        common = new int[there.length + 1][here.length + 1];
    }

    /** The runs in reading order; empty if nothing differs or the wordings are too long to compare. */
    static List<WordRun> between(String fullest, String wording) {
        String[] there = fullest.strip().split("\\s+");
        String[] here = wording.strip().split("\\s+");
        if (there.length > MOST_WORDS || here.length > MOST_WORDS) {
            return List.of();
        }
        List<WordRun> runs = new WordComparison(there, here).runs();
        return runs.stream().allMatch(run -> run.kind() == WordRun.Kind.BOTH) ? List.of() : runs;
    }

    private List<WordRun> runs() {
        fill();
        int i = 0;
        int j = 0;
        while (i < there.length || j < here.length) {
            if (i < there.length && j < here.length && isSame(i, j)) {
                add(WordRun.Kind.BOTH, here[j]);
                i++;
                j++;
            } else if (j == here.length || (i < there.length && common[i + 1][j] >= common[i][j + 1])) {
                add(WordRun.Kind.THERE, there[i++]);
            } else {
                add(WordRun.Kind.HERE, here[j++]);
            }
        }
        return runs;
    }

    private void fill() {
        for (int i = there.length - 1; i >= 0; i--) {
            for (int j = here.length - 1; j >= 0; j--) {
                common[i][j] = isSame(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    private boolean isSame(int i, int j) {
        return bareThere[i].equals(bareHere[j]);
    }

    private static String[] bare(String[] words) {
        return Arrays.stream(words)
                .map(word -> Fold.plain(word).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toArray(String[]::new);
    }

    private void add(WordRun.Kind kind, String word) {
        WordRun last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.kind() == kind) {
            runs.set(runs.size() - 1, new WordRun(kind, last.words() + " " + word));
        } else {
            runs.add(new WordRun(kind, word));
        }
    }
}

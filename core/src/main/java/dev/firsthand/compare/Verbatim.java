package dev.firsthand.compare;

import dev.firsthand.compare.Wording.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of words that two statements share in the same order, the longest first (after Ratcliff and Metzener, “Pattern
 * matching: the gestalt approach”, 1988). Spellings are folded.
 *
 * @param runs in the order of the first statement
 */
record Verbatim(List<Run> runs) {

    /** A shared run: where it starts among the words of either statement, and how many words it holds. */
    record Run(int here, int there, int length) {}

    private static final int SHORTEST = 3;

    static Verbatim between(List<Token> here, List<Token> there) {
        List<Run> runs = new ArrayList<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < there.size(); i++) {
            places.computeIfAbsent(there.get(i).key(), key -> new ArrayList<>()).add(i);
        }
        collect(here, places, 0, here.size(), 0, there.size(), runs);
        return new Verbatim(runs);
    }

    private static void collect(
            List<Token> here, Map<String, List<Integer>> places, int from, int to, int low, int high, List<Run> runs) {
        Run longest = longest(here, places, from, to, low, high);
        if (longest.length() < Math.min(SHORTEST, Math.min(to - from, high - low)) || longest.length() == 0) {
            return;
        }
        collect(here, places, from, longest.here(), low, longest.there(), runs);
        runs.add(longest);
        int hereEnd = longest.here() + longest.length();
        int thereEnd = longest.there() + longest.length();
        collect(here, places, hereEnd, to, thereEnd, high, runs);
    }

    private static Run longest(
            List<Token> here, Map<String, List<Integer>> places, int from, int to, int low, int high) {
        Run best = new Run(from, low, 0);
        Map<Integer, Integer> endingAt = new HashMap<>();
        for (int i = from; i < to; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : places.getOrDefault(here.get(i).key(), List.of())) {
                if (j >= low && j < high) {
                    int length = endingAt.getOrDefault(j - 1, 0) + 1;
                    next.put(j, length);
                    if (length > best.length()) {
                        best = new Run(i - length + 1, j - length + 1, length);
                    }
                }
            }
            endingAt = next;
        }
        return best;
    }

    /** How many words are shared. */
    int words() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** The words of the longest run. */
    int longest() {
        return runs.stream().mapToInt(Run::length).max().orElse(0);
    }
}

package dev.firsthand.compare;

import dev.firsthand.compare.Wording.Token;
import java.util.List;

/**
 * Joins what one outlet splits and another does not: “I did.” is too short to be known again by itself, but not where the
 * next sentence of the same speaker is known again, and the other outlet has both in a row.
 */
final class Splits {

    private final List<Wording> wordings;
    private final Union union;

    /** @param wordings those of one report in a row, in text order */
    Splits(List<Wording> wordings, Union union) {
        this.wordings = wordings;
        this.union = union;
    }

    void join() {
        List<List<Integer>> sets = List.copyOf(union.sets());
        for (List<Integer> set : sets) {
            for (int known : set) {
                tryNeighbour(known, known - 1, set);
                tryNeighbour(known, known + 1, set);
            }
        }
    }

    private void tryNeighbour(int known, int neighbour, List<Integer> set) {
        if (neighbour < 0 || neighbour >= wordings.size() || !areOneSpeakersInOneReport(known, neighbour)) {
            return;
        }
        for (int other : set) {
            boolean elsewhere = !wordings.get(other)
                    .report()
                    .id()
                    .equals(wordings.get(known).report().id());
            if (elsewhere
                    && holds(
                            wordings.get(other).quoted(),
                            wordings.get(neighbour).quoted())) {
                union.join(known, neighbour);
                return;
            }
        }
    }

    private boolean areOneSpeakersInOneReport(int one, int other) {
        Wording first = wordings.get(one);
        Wording second = wordings.get(other);
        return first.report().id().equals(second.report().id())
                && SameSpeaker.of(
                                first.statement().speaker(), second.statement().speaker())
                        == SameSpeaker.Verdict.SAME;
    }

    private static boolean holds(List<Token> longer, List<Token> shorter) {
        List<String> run = shorter.stream().map(Token::key).toList();
        return run.size() >= 2
                && java.util.Collections.indexOfSubList(
                                longer.stream().map(Token::key).toList(), run)
                        >= 0;
    }
}

package dev.firsthand.compare;

import dev.firsthand.compare.Wording.Token;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Joins what one outlet splits and another does not: “I did.” is too short to be known again by itself, but not where the
 * next sentence of the same speaker is known again, and the other outlet has both in a row.
 */
final class Splits {

    /** In how many of the fullest forms of an utterance a neighbour is looked for. */
    private static final int WHOLES = 5;

    private final List<Wording> wordings;
    private final Union union;

    /** @param wordings those of one report in a row, in text order */
    Splits(List<Wording> wordings, Union union) {
        this.wordings = wordings;
        this.union = union;
    }

    void join() {
        for (List<Integer> set : List.copyOf(union.sets())) {
            if (set.size() > 1) {
                List<Whole> wholes = set.stream()
                        .map(wordings::get)
                        .sorted(Drifts.FULLEST_FIRST)
                        .limit(WHOLES)
                        .map(Whole::of)
                        .toList();
                set.forEach(known -> {
                    tryNeighbour(known, known - 1, wholes);
                    tryNeighbour(known, known + 1, wholes);
                });
            }
        }
    }

    private void tryNeighbour(int known, int neighbour, List<Whole> wholes) {
        if (neighbour < 0 || neighbour >= wordings.size() || union.joined(known, neighbour)) {
            return;
        }
        Wording here = wordings.get(known);
        Wording beside = wordings.get(neighbour);
        boolean together = here.report().id().equals(beside.report().id())
                && SameSpeaker.of(here.voice(), beside.voice()) == SameSpeaker.Verdict.SAME;
        if (together && beside.quoted().size() > 1 && wholes.stream().anyMatch(whole -> whole.holds(beside))) {
            union.join(known, neighbour);
        }
    }

    /** A fuller form of an utterance, its quoted words as one string. */
    private record Whole(String report, String words) {

        static Whole of(Wording wording) {
            return new Whole(wording.report().id(), run(wording));
        }

        boolean holds(Wording wording) {
            return !report.equals(wording.report().id()) && words.contains(run(wording));
        }

        private static String run(Wording wording) {
            return wording.quoted().stream().map(Token::key).collect(Collectors.joining(" ", " ", " "));
        }
    }
}

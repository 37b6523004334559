package dev.firsthand.attribute;

import dev.firsthand.model.Hedge;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that hedge where their condition holds.
 *
 * @param words for each place the words that may stand there; never empty
 */
record HedgeCue(Hedge.Kind kind, List<Set<String>> words, Condition condition) {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    /** What must hold around the words for them to hedge. */
    enum Condition {
        NONE,
        /** They are an auxiliary: not the month of May. */
        MODAL,
        /** They are an auxiliary that tells of no wish and no refusal: not “would like to”, “could not”. */
        UNNEGATED,
        /** They are a verb: not “the suspects”. */
        VERB,
        /** An infinitive follows: not “appeared in court”. */
        TO,
        /** A number or sum follows: not “about the vote”. */
        NUMBER,
        /** A noun follows: not “prosecutors alleged that”. */
        NOUN,
        /** No article or noun stands before: not “the kind of man”. */
        LOOSE
    }

    /** The cue of a row of {@code hedges.txt}. */
    static HedgeCue of(List<String> row) {
        Hedge.Kind kind = Hedge.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        List<Set<String>> words = List.of(row.get(1).split(" ")).stream()
                .map(HedgeCue::alternatives)
                .toList();
        Condition condition = row.size() > 2 ? Condition.valueOf(row.get(2).toUpperCase(Locale.ROOT)) : Condition.NONE;
        return new HedgeCue(kind, words, condition);
    }

    private static Set<String> alternatives(String word) {
        return word.equals("be") ? BE : Set.of(word.split("/"));
    }
}

package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What grouping needs to know of a report, small enough to send to every other.
 *
 * @param shingles hashes of runs of words of its body, in text order
 * @param terms how often each telling word or name occurs, headline counted in
 */
public record Signature(List<Long> shingles, Map<String, Integer> terms) implements Serializable {

    public Signature {
        shingles = List.copyOf(shingles);
        terms = Map.copyOf(terms);
    }
}

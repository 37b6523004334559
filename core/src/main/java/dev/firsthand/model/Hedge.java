package dev.firsthand.model;

import java.io.Serializable;

/**
 * Words by which a statement is not fully committed to: a hedge cue, as the CoNLL-2010 shared task (Farkas et al.) and
 * the BioScope corpus (Vincze et al., 2008) call it. The cue alone is kept, not its scope.
 */
public record Hedge(Span span, Kind kind) implements Serializable {

    /**
     * By what means it hedges. The first three divide epistemic modality as Palmer does (Mood and Modality, 2001); the last
     * is that of Prince, Frader and Bosk (On hedging in physician-physician discourse, 1982).
     */
    public enum Kind {
        /** An auxiliary: “may”, “could”, “would”. */
        MODAL,
        /** Another word of how sure somebody is: “likely”, “appears to”, “suspected”. */
        EPISTEMIC,
        /** That it is known by hearsay or by its looks: “allegedly”, “is said to”, “apparently”. */
        EVIDENTIAL,
        /** That the word or number fits only nearly: “about”, “nearing”, “tentative”. */
        APPROXIMATOR;

        /** The word the record format uses. */
        public String label() {
            return Labels.of(this);
        }
    }
}

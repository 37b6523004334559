package dev.firsthand.group;

import dev.firsthand.model.Report;
import dev.firsthand.model.Signature;

/** Makes what grouping needs to know of one report. Captions, teasers, credits and legal lines have no part in it. */
public final class Signer {

    /** The signature of a report's body and headline. */
    public Signature sign(Report report) {
        return new Signature(Shingles.winnowed(Shingles.of(Prose.of(report))), Terms.of(report));
    }
}

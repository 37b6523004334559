package dev.firsthand.recognise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way in which two speakers of different reports may be one. */
interface Rule {

    /** What {@code decidedBy} calls it. */
    String name();

    /** Marks of a speaker: two that have none in common cannot be one by this rule. */
    Set<String> keys(Candidate candidate);

    /** What makes the two one, or null if this rule sees nothing. The rule is the same in both directions. */
    @Nullable
    Evidence same(Candidate one, Candidate other, Company company);
}

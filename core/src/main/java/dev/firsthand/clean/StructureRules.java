package dev.firsthand.clean;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.PartKind;
import java.util.List;

/**
 * The rules for runs of which the structure of the original tells what they are for. It is believed in what it sets aside;
 * what it takes for the story may still hold what only words tell: a dateline, who helped, a note about the report itself.
 */
final class StructureRules {

    private final DatelineShape datelines;
    private final List<WordRule> inBody;

    StructureRules(DatelineShape datelines, List<WordRule> inBody) {
        this.datelines = datelines;
        this.inBody = List.copyOf(inBody);
    }

    /** What a run of a candidate is for. */
    Ruling ruling(Run run, Candidate candidate) {
        if (candidate.kind() == PartKind.BODY) {
            for (WordRule rule : inBody) {
                PartKind kind = rule.kind(run);
                if (kind != null) {
                    return new Ruling(kind, rule.name());
                }
            }
            if (isDateline(run)) {
                return new Ruling(PartKind.DATELINE, DatelineRule.NAME);
            }
        }
        return new Ruling(candidate.kind(), candidate.decidedBy());
    }

    private boolean isDateline(Run run) {
        return !run.closes() && DatelineRule.isOne(run, datelines);
    }
}

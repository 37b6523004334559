package dev.firsthand.clean;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules for runs of which the structure of the original tells what they are for. It is believed in what it sets aside,
 * but between headline and story it seldom tells a byline from a button; and what it takes for the story may still hold
 * what only words tell: a dateline, who helped, a note about the report itself.
 */
final class StructureRules {

    private static final Set<PartKind> VAGUE = Set.of(PartKind.BODY, PartKind.NAVIGATION, PartKind.OTHER);

    private final DatelineShape datelines;
    private final List<WordRule> inBody;
    private final List<WordRule> inHead;

    StructureRules(DatelineShape datelines, List<WordRule> inBody, List<WordRule> inHead) {
        this.datelines = datelines;
        this.inBody = List.copyOf(inBody);
        this.inHead = List.copyOf(inHead);
    }

    /** What runs are for that all have a candidate. */
    List<Decided> decide(List<Run> runs) {
        List<Decided> decided = new ArrayList<>(runs.size());
        boolean head = false;
        for (Run run : runs) {
            Ruling ruling = ruling(run, head);
            head = (head || ruling.kind() == PartKind.HEADLINE) && ruling.kind() != PartKind.BODY;
            decided.add(new Decided(run, ruling));
        }
        return decided;
    }

    private Ruling ruling(Run run, boolean head) {
        Candidate candidate = run.candidate();
        PartKind kind = candidate == null ? PartKind.BODY : candidate.kind();
        Ruling byWords = head && VAGUE.contains(kind) ? first(inHead, run) : null;
        if (byWords == null && kind == PartKind.BODY) {
            byWords = isDateline(run) ? new Ruling(PartKind.DATELINE, DatelineRule.NAME) : first(inBody, run);
        }
        return byWords == null ? new Ruling(kind, candidate == null ? "body" : candidate.decidedBy()) : byWords;
    }

    private static @Nullable Ruling first(List<WordRule> rules, Run run) {
        for (WordRule rule : rules) {
            PartKind kind = rule.kind(run);
            if (kind != null) {
                return new Ruling(kind, rule.name());
            }
        }
        return null;
    }

    private boolean isDateline(Run run) {
        return !run.closes() && DatelineRule.isOne(run, datelines);
    }
}

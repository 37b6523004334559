package dev.firsthand.clean;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From decided runs to the parts of a report. */
final class Parts {

    private Parts() {}

    /** One part for each run; pieces of one paragraph that are for the same thing are one part again. */
    static List<Part> of(List<Decided> decided) {
        List<Part> parts = new ArrayList<>(decided.size());
        for (Decided each : decided) {
            PartKind kind = each.ruling().kind();
            boolean goesOn = !each.run().opens() && parts.getLast().kind() == kind;
            if (goesOn) {
                Part before = parts.removeLast();
                parts.add(new Part(kind, before.span().to(each.run().span()), before.decidedBy(), before.origin()));
            } else {
                parts.add(new Part(kind, each.run().span(), each.ruling().rule(), origin(each)));
            }
        }
        return parts;
    }

    private static @Nullable String origin(Decided each) {
        Candidate candidate = each.run().candidate();
        return candidate == null ? null : candidate.origin();
    }
}

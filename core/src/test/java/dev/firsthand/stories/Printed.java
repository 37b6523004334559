package dev.firsthand.stories;

import dev.firsthand.model.Moment;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Span;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Via;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A reading in the markup of the golden reports, so that the two can be compared with {@code diff}. */
final class Printed {

    /** What no golden report speaks of is numbered from here. */
    private static final int EXTRA = 101;

    private Printed() {}

    static String of(GoldenReport golden, Reading reading, Matches matches) {
        Map<Integer, Statement> numbered = new TreeMap<>();
        matches.found().forEach(found -> numbered.put(found.getKey(), found.getValue()));
        matches.extra().forEach(extra -> numbered.put(EXTRA + matches.extra().indexOf(extra), extra));
        StringBuilder out = new StringBuilder(marked(golden, reading, numbered).print()).append(GoldenReport.SEPARATOR);
        golden.facts()
                .forEach((fact, value) -> out.append(fact)
                        .append(' ')
                        .append(ReportChecks.fact(fact, reading.report()))
                        .append('\n'));
        numbered.forEach((number, statement) -> out.append(line(number, statement)));
        return out.toString();
    }

    private static Marked marked(GoldenReport golden, Reading reading, Map<Integer, Statement> numbered) {
        List<Mark> marks = new ArrayList<>();
        for (Part part : reading.report().parts()) {
            if (part.kind() != PartKind.BODY) {
                marks.add(new Mark(part.kind().label(), part.span()));
            }
        }
        for (Moment moment : reading.moments()) {
            marks.add(new Mark("=" + moment.value(), moment.span()));
        }
        numbered.forEach((number, statement) -> {
            mark(number + "s", statement.attribution().source(), marks);
            mark(number + "c", statement.attribution().cue(), marks);
            mark(number + "t", statement.attribution().content(), marks);
        });
        return new Marked(golden.marked().text(), marks);
    }

    private static void mark(String tag, List<Span> spans, List<Mark> marks) {
        spans.forEach(span -> marks.add(new Mark(tag, span)));
    }

    private static String line(int number, Statement statement) {
        StringBuilder line = new StringBuilder()
                .append(number)
                .append(' ')
                .append(statement.speaker().name())
                .append("; ")
                .append(statement.speaker().kind().label())
                .append("; ")
                .append(statement.attribution().manner().label());
        if (statement.attribution().stance() != Stance.ASSERTS) {
            line.append("; ").append(statement.attribution().stance().label());
        }
        @Nullable Via via = statement.attribution().via();
        if (via != null) {
            line.append("; via ").append(via.name());
        }
        return line.append("   (")
                .append(statement.attribution().decidedBy())
                .append(", ")
                .append(statement.speaker().decidedBy())
                .append(")\n")
                .toString();
    }
}

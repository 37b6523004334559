package dev.firsthand.stories;

import dev.firsthand.model.Moment;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Via;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares one reading with its golden report. */
final class ReportChecks {

    private static final Set<PartKind> TELLING =
            Set.of(PartKind.HEADLINE, PartKind.BODY, PartKind.SUBHEAD, PartKind.CAPTION);

    private final GoldenReport golden;
    private final Reading reading;
    private final Wording wording;
    private final Matches matches;
    private final Verdict verdict;

    ReportChecks(GoldenReport golden, Reading reading, Verdict verdict) {
        this.golden = golden;
        this.reading = reading;
        this.verdict = verdict;
        wording = new Wording(golden.marked().text().chars());
        matches = new Matches(golden, reading, wording);
    }

    Matches matches() {
        return matches;
    }

    void run() {
        facts();
        parts();
        golden.statements().values().stream()
                .filter(expected -> !expected.optional())
                .forEach(this::statement);
        matches.extra()
                .forEach(extra -> check(
                        false, "extra statement " + head(extra.attribution().content())));
        dates();
    }

    private void check(boolean holds, String name) {
        verdict.check(holds, golden.name() + " " + name);
    }

    private String head(List<Span> spans) {
        return Wording.head(golden.marked().text().slice(spans.getFirst()));
    }

    // What is known of the report as a whole

    private void facts() {
        Report report = reading.report();
        for (Map.Entry<String, String> fact : golden.facts().entrySet()) {
            check(fact.getValue().equals(fact(fact.getKey(), report)), fact.getKey());
        }
    }

    static String fact(String name, Report report) {
        return switch (name) {
            case "outlet" -> report.outlet() == null ? "-" : report.outlet().name();
            case "authors" -> list(report.authors());
            case "contributors" -> list(report.contributors());
            case "published" -> published(report.published());
            case "dateline" ->
                report.dateline() == null
                        ? "-"
                        : report.dateline().place() + "; "
                                + orDash(report.dateline().agency());
            default -> throw new IllegalArgumentException("no report has a “%s”".formatted(name));
        };
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "-" : String.join("; ", names);
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }

    private static String published(Published published) {
        return switch (published) {
            case Published.Stated stated -> stated.day() + " stated";
            case Published.Inferred inferred -> inferred.day() + " inferred";
            case Published.Unknown unknown -> "unknown";
        };
    }

    // Parts: a run without a mark is body

    private void parts() {
        String chars = golden.marked().text().chars();
        List<Mark> marked =
                golden.marked().marks().stream().filter(Mark::isPart).toList();
        for (Mark mark : marked) {
            check(allOfKind(mark.span(), mark.tag()), mark.tag() + " " + head(List.of(mark.span())));
        }
        int start = 0;
        for (String line : chars.split("\n", -1)) {
            Span span = golden.marked().text().strip(new Span(start, start + line.length()));
            if (!span.isEmpty() && marked.stream().noneMatch(mark -> mark.span().overlaps(span))) {
                check(allOfKind(span, "body"), "body " + head(List.of(span)));
            }
            start += line.length() + 1;
        }
    }

    private boolean allOfKind(Span span, String kind) {
        List<Part> covering = reading.report().parts().stream()
                .filter(part -> part.span().overlaps(span))
                .toList();
        return !covering.isEmpty() && covering.stream().allMatch(part -> isKind(part.kind(), kind));
    }

    /** {@code aside} stands for every kind that tells nothing of the story. */
    private static boolean isKind(PartKind kind, String expected) {
        return expected.equals("aside") ? !TELLING.contains(kind) : kind.label().equals(expected);
    }

    // Statements

    private void statement(ExpectedStatement expected) {
        int number = expected.number();
        Statement statement = matches.statement(number).orElse(null);
        check(statement != null, number + " found");
        if (statement == null) {
            return;
        }
        spans(number, statement);
        check(isSpeaker(expected, statement.speaker()), number + " speaker");
        check(statement.attribution().stance() == expected.stance(), number + " stance");
        if (expected.manner() != null) {
            check(statement.attribution().manner() == expected.manner(), number + " manner");
        }
        check(isVia(expected.via(), statement), number + " via");
        Grounds grounds = new Grounds(golden.marked().text(), statement);
        expected.grounds().forEach((name, wanted) -> check(isGround(grounds, name, wanted), number + " " + name));
    }

    /** What is answered is given by the number of the statement in the golden report, or in the words that name it. */
    private boolean isGround(Grounds grounds, String name, String wanted) {
        if (name.equals("answers") && wanted.chars().allMatch(Character::isDigit)) {
            String id = matches.statement(Integer.parseInt(wanted))
                    .map(Statement::id)
                    .orElse("none");
            return id.equals(grounds.answered());
        }
        return wanted.equals(grounds.of(name));
    }

    private void spans(int number, Statement statement) {
        Set<Integer> content = wording.inContent(golden.spans(number, 't'));
        check(content.equals(wording.inContent(statement.attribution().content())), number + " content");
        List<Span> source = golden.spans(number, 's');
        if (!source.isEmpty()) {
            check(wording.in(source).equals(wording.in(statement.attribution().source())), number + " source");
        }
        List<Span> cue = golden.spans(number, 'c');
        if (!cue.isEmpty()) {
            check(wording.in(cue).equals(wording.in(statement.attribution().cue())), number + " cue");
        }
    }

    /** Of an unnamed speaker the head of the description is enough. */
    private static boolean isSpeaker(ExpectedStatement expected, Speaker speaker) {
        String name = Wording.name(speaker.name());
        String wanted = Wording.name(expected.speaker());
        boolean same = speaker.kind() == Speaker.Kind.UNNAMED ? name.startsWith(wanted) : name.equals(wanted);
        return speaker.kind() == expected.kind() && same;
    }

    private static boolean isVia(@Nullable String expected, Statement statement) {
        Via via = statement.attribution().via();
        if (expected == null || via == null) {
            return expected == null && via == null;
        }
        return Wording.name(via.name()).equals(Wording.name(expected));
    }

    // Dates

    private void dates() {
        List<Mark> dates = golden.marked().marks().stream().filter(Mark::isDate).toList();
        for (Mark date : dates) {
            boolean found = reading.moments().stream()
                    .anyMatch(moment -> moment.span().overlaps(date.span())
                            && moment.value().equals(date.value()));
            check(found, "date " + head(List.of(date.span())) + " " + date.value());
        }
        for (Moment moment : reading.moments()) {
            if (dates.stream().noneMatch(date -> date.span().overlaps(moment.span()))) {
                check(false, "extra date " + head(List.of(moment.span())));
            }
        }
    }
}

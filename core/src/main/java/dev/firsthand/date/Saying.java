package dev.firsthand.date;

import dev.firsthand.model.Attribution;
import dev.firsthand.model.Moment;
import dev.firsthand.model.Report;
import dev.firsthand.model.Said;
import dev.firsthand.model.Span;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Sentences;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds when a statement was said: the date nearest its cue, in the cue's sentence and outside what was said. */
final class Saying {

    /** Before a date these say since when or until when something holds, not when it was said. */
    private static final Set<String> BOUNDS =
            Set.of("since", "until", "till", "by", "before", "after", "from", "through");

    private static final int LONGEST_WORD = 12;

    /** No sentence puts its date farther from its cue than this, in code points. */
    private static final int FAR = 2_000;

    private final Sentences splitter = new Sentences();

    /** The statements of a report, each with its date of saying where one is told. */
    List<Statement> dated(Report report, List<Statement> statements, List<Moment> moments) {
        NavigableMap<Integer, Moment> dates = new TreeMap<>();
        moments.stream()
                .filter(Saying::isOfCalendar)
                .forEach(moment -> dates.put(moment.span().start(), moment));
        NavigableMap<Integer, Span> parts = new TreeMap<>();
        report.parts().forEach(part -> parts.put(part.span().start(), part.span()));
        Map<Span, NavigableMap<Integer, Span>> sentences = new HashMap<>();
        return statements.stream()
                .map(statement -> {
                    List<Span> cue = statement.attribution().cue();
                    Map.Entry<Integer, Span> part = cue.isEmpty()
                            ? null
                            : parts.floorEntry(cue.getFirst().start());
                    return part == null ? statement : dated(report, statement, dates, part.getValue(), sentences);
                })
                .toList();
    }

    /** Looks for dates that could tell first: most parts have none, and then need not be split into sentences. */
    private Statement dated(
            Report report,
            Statement statement,
            NavigableMap<Integer, Moment> dates,
            Span part,
            Map<Span, NavigableMap<Integer, Span>> sentences) {
        List<Moment> near = near(report, statement.attribution(), dates, part);
        if (near.isEmpty()) {
            return statement;
        }
        Span cue = statement.attribution().cue().getFirst();
        Span sentence = sentence(
                cue, sentences.computeIfAbsent(part, span -> split(report.text().chars(), span)));
        return near.stream()
                .filter(date -> sentence.contains(date.span().start()))
                .min(Comparator.comparingInt(date -> distance(cue, date.span())))
                .map(date ->
                        statement.withSaid(new Said(date.value(), report.text().slice(date.span()))))
                .orElse(statement);
    }

    private static List<Moment> near(
            Report report, Attribution attribution, NavigableMap<Integer, Moment> dates, Span part) {
        Span cue = attribution.cue().getFirst();
        int first = Math.max(part.start(), cue.start() - FAR);
        int last = Math.min(part.end(), cue.end() + FAR);
        return first >= last
                ? List.of()
                : dates.subMap(first, last).values().stream()
                        .filter(date -> tellsOfSaying(report, attribution, date.span()))
                        .toList();
    }

    /** Dates and times of the calendar, not durations or “recently”. */
    private static boolean isOfCalendar(Moment moment) {
        boolean calendar = moment.type() == Moment.Type.DATE || moment.type() == Moment.Type.TIME;
        return calendar && !moment.value().endsWith("_REF");
    }

    private static boolean tellsOfSaying(Report report, Attribution attribution, Span date) {
        boolean apart = attribution.content().stream().noneMatch(date::overlaps)
                && attribution.source().stream().noneMatch(date::overlaps);
        return apart && !BOUNDS.contains(wordBefore(report.text().chars(), date.start()));
    }

    private static String wordBefore(String chars, int at) {
        String before = chars.substring(Math.max(0, at - LONGEST_WORD), at).strip();
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    private static int distance(Span a, Span b) {
        return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    private NavigableMap<Integer, Span> split(String chars, Span part) {
        NavigableMap<Integer, Span> sentences = new TreeMap<>();
        splitter.in(chars, part).forEach(sentence -> sentences.put(sentence.start(), sentence));
        return sentences;
    }

    private static Span sentence(Span cue, NavigableMap<Integer, Span> sentences) {
        Map.Entry<Integer, Span> floor = sentences.floorEntry(cue.start());
        return floor == null ? cue : floor.getValue();
    }
}

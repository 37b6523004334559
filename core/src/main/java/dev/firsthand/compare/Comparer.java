package dev.firsthand.compare;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Recognised;
import dev.firsthand.model.Report;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Utterance;
import dev.firsthand.text.Digest;
import dev.firsthand.text.Gazetteer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays the readings of one story side by side. */
public final class Comparer {

    private final Concepts concepts;

    public Comparer() {
        this(Gazetteer.bundled());
    }

    /** @param gazetteer tells which words stand for one nation */
    public Comparer(Gazetteer gazetteer) {
        concepts = new Concepts(gazetteer);
    }

    /** The sourced account of a story; the same whatever the order of the readings. */
    public StoryFile compare(Story story, Recognised recognised, List<Copy> copies) {
        Comparator<Report> order = order(story);
        Comparator<Wording> earliestFirst = earliestFirst(order);
        List<Reading> ordered = recognised.readings().stream()
                .sorted(Comparator.comparing(Reading::report, order))
                .toList();
        Map<String, Report> reports = ordered.stream()
                .map(Reading::report)
                .collect(Collectors.toMap(Report::id, Function.identity(), (one, same) -> one));
        List<Wording> wordings = Wordings.of(recognised, concepts);
        Likeness likeness = new Likeness(wordings);
        List<List<Wording>> utterances = utterances(wordings, likeness, earliestFirst);
        Claims claims =
                new Claims(new Context(concepts, wordings), likeness, new Origins(reports, copies), earliestFirst);
        return new StoryFile(
                told(story, ordered),
                ordered,
                recognised.speakers(),
                copies.stream().sorted(Comparator.comparing(Copy::report)).toList(),
                utterances.stream().map(Comparer::utterance).toList(),
                claims.among(utterances),
                OnlyHere.among(utterances));
    }

    /** Earliest first; of one day as the grouping had them, originals before copies. */
    private static Comparator<Report> order(Story story) {
        Map<String, Integer> rank = new HashMap<>();
        story.reports().forEach(id -> rank.putIfAbsent(id, rank.size()));
        return Report.EARLIEST_FIRST
                .thenComparingInt(report -> rank.getOrDefault(report.id(), rank.size()))
                .thenComparing(Report::id);
    }

    private static Comparator<Wording> earliestFirst(Comparator<Report> order) {
        return Comparator.comparing(Positions::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Wording::report, order)
                .thenComparingInt(Wording::start)
                .thenComparing(Wording::id);
    }

    private static List<List<Wording>> utterances(
            List<Wording> wordings, Likeness likeness, Comparator<Wording> earliestFirst) {
        return new Utterances(wordings, likeness)
                .find().stream()
                        .map(set -> set.stream()
                                .map(wordings::get)
                                .sorted(earliestFirst)
                                .toList())
                        .sorted(Comparator.comparing(List::getFirst, earliestFirst))
                        .toList();
    }

    private static Utterance utterance(List<Wording> members) {
        String[] ids = members.stream().map(Wording::id).sorted().toArray(String[]::new);
        return new Utterance(
                "utterance-" + Digest.of(ids),
                SpeakerWords.best(members),
                members.stream().map(Wording::id).toList(),
                Drifts.of(members));
    }

    /** The story with what is known of its dates by now. */
    private static Story told(Story story, List<Reading> ordered) {
        List<LocalDate> days = ordered.stream()
                .map(reading -> reading.report().published().day())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Story(
                story.id(),
                story.title(),
                ordered.stream().map(reading -> reading.report().id()).toList(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }
}

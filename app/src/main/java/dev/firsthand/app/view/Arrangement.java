package dev.firsthand.app.view;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Drift;
import dev.firsthand.model.Identity;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.model.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts what was found in one story into the order in which it is shown. */
final class Arrangement {

    private final StoryFile file;
    private final Map<String, ReportView> reports = new LinkedHashMap<>();
    private final Map<String, Carried> carried = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Identity> identities = new HashMap<>();

    Arrangement(StoryFile file) {
        this.file = file;
        file.speakers().forEach(speaker -> identities.put(speaker.id(), speaker));
        for (Reading reading : file.readings()) {
            reports.put(reading.report().id(), new ReportView(reading, reuses(reading)));
        }
        for (ReportView report : reports.values()) {
            for (Statement statement : report.reading().statements()) {
                order.put(statement.id(), order.size());
                carried.put(statement.id(), carried(statement, report));
            }
        }
    }

    StoryView story() {
        List<UtteranceView> utterances = utterances();
        return new StoryView(
                Anchors.story(file.story().id()),
                file.story().title(),
                Days.range(file.story().first(), file.story().last()),
                List.copyOf(reports.values()),
                speakers(utterances),
                shared(utterances),
                new Claims(carried).of(file.claims()),
                onlyHere(),
                new Calendar(reports.values(), utterances).days());
    }

    private List<ReportView.Reuse> reuses(Reading reading) {
        return file.copies().stream()
                .filter(copy -> copy.report().equals(reading.report().id()))
                .map(this::reuse)
                .toList();
    }

    private ReportView.Reuse reuse(Copy copy) {
        String of = file.readings().stream()
                .map(Reading::report)
                .filter(report -> report.id().equals(copy.of()))
                .map(report -> report.outletOrFile())
                .findFirst()
                .orElse("a report of another story");
        return new ReportView.Reuse(of, copy.kind().label(), (int) Math.round(100 * copy.share()));
    }

    private static Carried carried(Statement statement, ReportView report) {
        Text text = report.reading().report().text();
        return new Carried(
                statement,
                report,
                words(text, statement.attribution().content()),
                words(text, statement.attribution().source()),
                List.of(),
                List.of());
    }

    private static String words(Text text, List<Span> spans) {
        return spans.stream().map(text::slice).map(String::strip).collect(Collectors.joining(" … "));
    }

    /** The utterances; a statement that belongs to none is one of its own. */
    private List<UtteranceView> utterances() {
        List<UtteranceView> views = new ArrayList<>();
        Map<String, Carried> left = new LinkedHashMap<>(carried);
        for (Utterance utterance : file.utterances()) {
            List<Carried> forms = utterance.statements().stream()
                    .map(left::remove)
                    .filter(Objects::nonNull)
                    .toList();
            if (!forms.isEmpty()) {
                views.add(new UtteranceView(utterance.speaker(), compared(forms, utterance.drift())));
            }
        }
        left.values().forEach(form -> views.add(new UtteranceView(form.speaker(), List.of(form))));
        return views;
    }

    private List<Carried> compared(List<Carried> forms, List<Drift> drift) {
        Map<String, List<Drift.Kind>> kinds = drift.stream()
                .collect(Collectors.groupingBy(Drift::statement, Collectors.mapping(Drift::kind, Collectors.toList())));
        Carried fullest = forms.stream()
                .max(Comparator.comparing((Carried form) ->
                                !kinds.containsKey(form.statement().id()))
                        .thenComparingInt(form -> form.words().length())
                        .thenComparing(form -> form.statement().id(), Comparator.reverseOrder()))
                .orElseThrow();
        List<Carried> compared = new ArrayList<>(List.of(fullest));
        forms.stream()
                .filter(form -> !form.equals(fullest))
                .sorted(Comparator.comparingInt(
                        form -> order.get(form.statement().id())))
                .map(form -> form.differing(
                        kinds.getOrDefault(form.statement().id(), List.of()),
                        WordComparison.between(fullest.words(), form.words())))
                .forEach(compared::add);
        return compared;
    }

    private List<SpeakerView> speakers(List<UtteranceView> utterances) {
        Map<String, List<UtteranceView>> bySpeaker = utterances.stream()
                .collect(Collectors.groupingBy(
                        utterance -> Speakers.key(utterance.speaker()), LinkedHashMap::new, Collectors.toList()));
        return bySpeaker.values().stream()
                .map(this::speaker)
                .sorted(Speakers.MOST_CARRIED_FIRST)
                .toList();
    }

    private SpeakerView speaker(List<UtteranceView> utterances) {
        String anchor = Anchors.speaker(
                file.story().id(), utterances.getFirst().speaker().id());
        Speaker shown = Speakers.fullest(utterances);
        Identity identity = identities.get(shown.id());
        return new SpeakerView(
                anchor,
                shown,
                identity == null ? List.of() : KnownAs.others(identity, shown.name()),
                identity == null ? List.of() : KnownAs.principals(identity),
                utterances.stream()
                        .sorted(Comparator.comparingInt((UtteranceView utterance) ->
                                        utterance.outlets().size())
                                .reversed())
                        .toList());
    }

    private static List<UtteranceView> shared(List<UtteranceView> utterances) {
        return utterances.stream()
                .filter(UtteranceView::isShared)
                .sorted(Comparator.comparingInt(
                                (UtteranceView utterance) -> utterance.outlets().size())
                        .reversed())
                .toList();
    }

    private List<OutletView> onlyHere() {
        Map<String, List<Carried>> byOutlet = file.onlyHere().stream()
                .map(carried::get)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Carried::outlet, LinkedHashMap::new, Collectors.toList()));
        return byOutlet.entrySet().stream()
                .map(entry -> new OutletView(entry.getKey(), entry.getValue()))
                .toList();
    }
}

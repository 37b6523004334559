package dev.firsthand.compare;

import dev.firsthand.model.Act;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Outlet;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Recognised;
import dev.firsthand.model.Report;
import dev.firsthand.model.Signature;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.model.Via;
import dev.firsthand.recognise.Recogniser;
import dev.firsthand.text.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading made by hand: an outlet, a day or none, a text, and what is said by whom in it. */
final class Telling {

    private static final Recogniser RECOGNISER = new Recogniser(Gazetteer.bundled());

    private final Report report;
    private final List<Statement> statements = new ArrayList<>();

    Telling(String outlet, @Nullable String day, String text) {
        Published published = day == null
                ? new Published.Unknown("test")
                : new Published.Stated(day, LocalDate.parse(day), new Span(0, 0), "test");
        report = new Report(
                outlet.toLowerCase(java.util.Locale.ROOT),
                outlet + ".txt",
                Text.of(text),
                "en",
                new Outlet(outlet, "test"),
                null,
                List.of(),
                List.of(),
                published,
                null,
                List.of(new Part(PartKind.BODY, new Span(0, text.length()), "test")));
    }

    Telling said(String speaker, String content) {
        return says(speaker, Speaker.Kind.PERSON, Stance.ASSERTS, null, content);
    }

    Telling unnamed(String speaker, String content) {
        return says(speaker, Speaker.Kind.UNNAMED, Stance.ASSERTS, null, content);
    }

    Telling outlet(String outlet, String content) {
        return says(outlet, Speaker.Kind.OUTLET, Stance.ASSERTS, null, content);
    }

    /** What somebody was asked about, by nobody who is named. */
    Telling asked(String content) {
        return says("unknown", Speaker.Kind.UNKNOWN, Act.ASKED, Stance.ASSERTS, null, content);
    }

    Telling says(String speaker, Speaker.Kind kind, Stance stance, @Nullable Via via, String content) {
        return says(speaker, kind, Act.SAID, stance, via, content);
    }

    private Telling says(String speaker, Speaker.Kind kind, Act act, Stance stance, @Nullable Via via, String content) {
        int start = report.text().chars().indexOf(content);
        if (start < 0) {
            throw new IllegalArgumentException("the text must hold “" + content + "”");
        }
        boolean quote = content.contains("“");
        Manner manner = !quote ? Manner.INDIRECT : content.startsWith("“") ? Manner.DIRECT : Manner.MIXED;
        Attribution attribution = new Attribution(
                List.of(),
                List.of(),
                List.of(new Span(start, start + content.length())),
                manner,
                act,
                stance,
                via,
                null,
                null,
                List.of(),
                1,
                "test");
        statements.add(new Statement(
                report.id() + "-" + (statements.size() + 1),
                report.id(),
                attribution,
                new Speaker(speaker, speaker, kind, null, null, "test"),
                null));
        return this;
    }

    Reading reading() {
        return new Reading(report, statements, List.of(), new Signature(List.of(), Map.of()));
    }

    static StoryFile account(Telling... tellings) {
        List<Reading> readings =
                List.of(tellings).stream().map(Telling::reading).toList();
        return new Comparer().compare(story(readings), recognised(readings), List.of());
    }

    static Recognised recognised(List<Reading> readings) {
        return RECOGNISER.recognise(readings);
    }

    static Story story(List<Reading> readings) {
        return new Story(
                "story-test",
                "test",
                readings.stream().map(reading -> reading.report().id()).sorted().toList(),
                null,
                null);
    }

    /** The statements of one utterance. */
    static List<String> carriedTogether(StoryFile file, String statement) {
        return file.utterances().stream()
                .filter(utterance -> utterance.statements().contains(statement))
                .flatMap(utterance -> utterance.statements().stream())
                .sorted()
                .toList();
    }
}

package dev.firsthand.app;

import dev.firsthand.model.Act;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Copy;
import dev.firsthand.model.Headline;
import dev.firsthand.model.Identity;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Outlet;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Report;
import dev.firsthand.model.Said;
import dev.firsthand.model.Signature;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.model.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds story files by hand, with spans found by their words. */
public final class StoryBuilder {

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, List<Statement>> statements = new LinkedHashMap<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Identity> speakers = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<String> onlyHere = new ArrayList<>();

    /** Adds a report. Its first line is its headline, a second one that begins with “By ” its byline, the rest its body. */
    public StoryBuilder report(String id, String outlet, Published published, String content) {
        Text text = Text.of(content);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String line : text.chars().split("\n", -1)) {
            if (!line.isBlank()) {
                parts.add(new Part(kind(parts.size(), line), new Span(start, start + line.length()), "test"));
            }
            start += line.length() + 1;
        }
        Span first = parts.getFirst().span();
        List<String> authors = content.lines()
                .filter(line -> line.startsWith("By "))
                .map(line -> line.substring(3))
                .toList();
        reports.put(
                id,
                new Report(
                        id,
                        id + ".txt",
                        text,
                        "en",
                        new Outlet(outlet, "test"),
                        new Headline(text.slice(first), first),
                        authors,
                        List.of(),
                        published,
                        null,
                        parts));
        statements.put(id, new ArrayList<>());
        return this;
    }

    private static PartKind kind(int index, String line) {
        if (line.startsWith("By ")) {
            return PartKind.BYLINE;
        }
        if (line.startsWith("Share")) {
            return PartKind.NAVIGATION;
        }
        return index == 0 ? PartKind.HEADLINE : PartKind.BODY;
    }

    /** Adds a statement: its source, cue and content are found in the report's text. */
    public String statement(
            String report,
            Speaker speaker,
            Stance stance,
            @Nullable String day,
            String source,
            String cue,
            String content) {
        Text text = of(report).text();
        List<Statement> own = statements.getOrDefault(report, List.of());
        Manner manner = content.startsWith("“") ? Manner.DIRECT : Manner.INDIRECT;
        Statement statement = new Statement(
                report + "-s" + (own.size() + 1),
                report,
                new Attribution(
                        spans(text, source),
                        spans(text, cue),
                        spans(text, content),
                        manner,
                        Act.SAID,
                        stance,
                        null,
                        null,
                        null,
                        List.of(),
                        0.9,
                        "test"),
                speaker,
                day == null ? null : new Said(day, "test"));
        own.add(statement);
        return statement.id();
    }

    private static List<Span> spans(Text text, String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int start = text.chars().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("no such words: " + words);
        }
        return List.of(new Span(start, start + words.length()));
    }

    private Report of(String report) {
        Report found = reports.get(report);
        if (found == null) {
            throw new IllegalArgumentException("no such report: " + report);
        }
        return found;
    }

    /** Adds an utterance. */
    public StoryBuilder utterance(Utterance utterance) {
        utterances.add(utterance);
        return this;
    }

    /** Adds a claim. */
    public StoryBuilder claim(Claim claim) {
        claims.add(claim);
        return this;
    }

    /** Adds a copy. */
    public StoryBuilder copy(Copy copy) {
        copies.add(copy);
        return this;
    }

    /** Adds what is known of a speaker across the reports. */
    public StoryBuilder speaker(Identity speaker) {
        speakers.add(speaker);
        return this;
    }

    /** Says that no other outlet carries a statement. */
    public StoryBuilder onlyHere(String statement) {
        onlyHere.add(statement);
        return this;
    }

    /** The story file. */
    public StoryFile build(Story story) {
        List<Reading> readings = reports.values().stream()
                .map(report -> new Reading(
                        report,
                        statements.getOrDefault(report.id(), List.of()),
                        List.of(),
                        new Signature(List.of(), Map.of())))
                .toList();
        return new StoryFile(story, readings, speakers, copies, utterances, claims, onlyHere);
    }
}

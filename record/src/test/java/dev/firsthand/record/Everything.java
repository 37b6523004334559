package dev.firsthand.record;

import dev.firsthand.model.Act;
import dev.firsthand.model.Admiralty;
import dev.firsthand.model.Anonymity;
import dev.firsthand.model.Answer;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Copy;
import dev.firsthand.model.Dateline;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Drift;
import dev.firsthand.model.Edition;
import dev.firsthand.model.Headline;
import dev.firsthand.model.Hedge;
import dev.firsthand.model.Identity;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Moment;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Outlet;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Position;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Report;
import dev.firsthand.model.Rung;
import dev.firsthand.model.Said;
import dev.firsthand.model.Signature;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.model.Utterance;
import dev.firsthand.model.Via;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A story file with one record of each type, every field filled and an emoji before everything. */
final class Everything {

    static final String TEXT = "🐟 Ada said on Sunday: “no”.";

    private Everything() {}

    static Edition edition() {
        return new Edition(
                "https://a.example/1",
                Instant.parse("2026-03-02T10:00:00Z"),
                "kept/b.warc.gz",
                "kept/a.warc.gz",
                story().readings().getFirst().report(),
                List.of(new Edition.Change(
                        List.of(new Edition.Passage(new Span(0, 6), "Three.")),
                        List.of(new Edition.Passage(new Span(11, 17), "Sunday")))));
    }

    static StoryFile story() {
        Speaker speaker = new Speaker("ada", "Ada", Speaker.Kind.PERSON, "fisherwoman", 1, "name");
        LocalDate day = LocalDate.of(2024, 3, 4);
        Text text = Text.of(TEXT);
        Report report = new Report(
                "r1",
                "r1.txt",
                text,
                "en",
                new Outlet("Post", "line"),
                new Headline("🐟", new Span(0, 1)),
                List.of("Tess Orrin"),
                List.of("Bo Lane"),
                new Published.Stated("2024-03-04T10:00", day, new Span(11, 17), "line"),
                new Dateline("PENNICK", "Wire", new Span(0, 1)),
                List.of(new Part(PartKind.BODY, text.span(), "line", "html/body/p[1]")),
                List.of(new Declared(Declared.Field.AUTHOR, "Tess Orrin", Declared.Basis.JSON_LD)));
        Statement statement = new Statement(
                "r1-s1",
                "r1",
                new Attribution(
                        List.of(new Span(2, 5)),
                        List.of(new Span(6, 10)),
                        List.of(new Span(22, 26)),
                        Manner.DIRECT,
                        Act.SAID,
                        Stance.DENIES,
                        new Via("Wire", Via.Kind.WIRE, new Span(0, 1)),
                        new Span(2, 5),
                        new Span(11, 17),
                        List.of(new Hedge(new Span(22, 23), Hedge.Kind.EVIDENTIAL)),
                        0.5,
                        "rule"),
                speaker,
                new Said("2024-03-03", "on Sunday"),
                new Anonymity(new Span(2, 5), 1, new Span(6, 20), new Span(14, 20), new Span(2, 5)),
                new Answer("r1-s0", new Span(22, 26), "rule"),
                new Sourcing(Rung.RELAYED, Rung.DESCRIBED, new Span(2, 5), "via"));
        return new StoryFile(
                new Story("story-1", "🐟", List.of("r1"), day, day),
                List.of(new Reading(
                        report,
                        List.of(statement),
                        List.of(new Moment(new Span(14, 20), "2024-03-03", Moment.Type.DATE, null, "weekday")),
                        new Signature(List.of(), Map.of()))),
                List.of(new Identity(
                        "ada",
                        "Ada",
                        Speaker.Kind.PERSON,
                        List.of("fisherwoman"),
                        List.of(new Identity.Alias(
                                "Ms. Ada", "r2", "r2-s1", "same-name", "r1-s1", List.of("ada", "ada"))),
                        List.of(new Identity.SpeaksFor("Fishers", "fishers", "spokesperson", "fisherwoman")))),
                List.of(new Copy("r1", "r0", Copy.Kind.WIRE, 0.25, List.of(new Span(0, 3)))),
                List.of(new Utterance(
                        "u1", speaker, List.of("r1-s1"), List.of(new Drift("r1-s1", Drift.Kind.CLIPPED, "no")))),
                List.of(new Claim(
                        "c1",
                        "no",
                        List.of("r1-s1"),
                        List.of(new Origin("Ada", Speaker.Kind.PERSON, "r1-s1", "Wire")),
                        List.of("Post"),
                        List.of(new Position("r1-s1", Stance.DENIES, day)),
                        new Admiralty(Admiralty.Reliability.F, 4, "1 origin"))),
                List.of("r1-s1"));
    }
}

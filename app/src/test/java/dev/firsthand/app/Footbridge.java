package dev.firsthand.app;

import dev.firsthand.model.Claim;
import dev.firsthand.model.Copy;
import dev.firsthand.model.Drift;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Position;
import dev.firsthand.model.Published;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Utterance;
import java.time.LocalDate;
import java.util.List;

/** A story of three reports with something of everything in it. */
public final class Footbridge {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static final Speaker MAYOR =
            new Speaker("mayor", "Ines Calder", Speaker.Kind.PERSON, "mayor of Ostrey", null, "full name");
    private static final Speaker ENGINEERS =
            new Speaker("engineers", "two city engineers", Speaker.Kind.UNNAMED, null, 2, "description");
    private static final Speaker FIRM =
            new Speaker("firm", "Pellow Bridges", Speaker.Kind.ORGANIZATION, null, null, "full name");

    private Footbridge() {}

    /** The story file. */
    public static StoryFile story() {
        StoryBuilder story = new StoryBuilder()
                .report("aa01", "Ostrey Post", stated(MONDAY, "4 March 2024"), """
                        Footbridge shut after cracks are found
                        By Nell Harvey
                        “The bridge will stay shut until I would let my own children cross it,” the mayor, Ines Calder, said on Monday.
                        Two city engineers told the Post that cracks had been known since January.
                        Pellow Bridges declined to comment.
                        Share this on everything
                        """)
                .report("bb02", "Radio Ostrey", stated(TUESDAY, "Tuesday 5 March 2024"), """
                        Mayor: bridge stays shut
                        Ines Calder said “the bridge will stay shut until I would let my children cross”.
                        The Ostrey Post reported that cracks had been known since January, which Calder denied.
                        """)
                .report("cc03", "The Lamp", new Published.Unknown("no line tells a date"), """
                        Cracks, and no answers 🌉
                        The mayor says the bridge will stay shut.
                        A night fisherman said it had hummed for weeks.
                        """);
        String shut = story.statement(
                "aa01",
                MAYOR,
                Stance.ASSERTS,
                "2024-03-04",
                "the mayor, Ines Calder",
                "said",
                "“The bridge will stay shut until I would let my own children cross it,”");
        String known = story.statement(
                "aa01",
                ENGINEERS,
                Stance.ASSERTS,
                null,
                "Two city engineers",
                "told the Post",
                "that cracks had been known since January");
        String silent = story.statement(
                "aa01", FIRM, Stance.DECLINES, null, "Pellow Bridges", "declined to comment", "declined to comment");
        String shutAgain = story.statement(
                "bb02",
                MAYOR,
                Stance.ASSERTS,
                null,
                "Ines Calder",
                "said",
                "“the bridge will stay shut until I would let my children cross”");
        String knownAgain = story.statement(
                "bb02",
                new Speaker("post", "Ostrey Post", Speaker.Kind.OUTLET, null, null, "full name"),
                Stance.ASSERTS,
                null,
                "The Ostrey Post",
                "reported",
                "that cracks had been known since January");
        String denied = story.statement(
                "bb02", MAYOR, Stance.DENIES, "2024-03-05", "Calder", "denied", "cracks had been known since January");
        String shutInShort =
                story.statement("cc03", MAYOR, Stance.ASSERTS, null, "The mayor", "says", "the bridge will stay shut");
        String hummed = story.statement(
                "cc03",
                new Speaker("fisherman", "A night fisherman", Speaker.Kind.UNNAMED, null, 1, "description"),
                Stance.ASSERTS,
                null,
                "A night fisherman",
                "said",
                "it had hummed for weeks");
        return story.utterance(new Utterance(
                        "u1",
                        MAYOR,
                        List.of(shut, shutAgain, shutInShort),
                        List.of(
                                new Drift(shutAgain, Drift.Kind.WORDING, "my children / my own children"),
                                new Drift(shutInShort, Drift.Kind.CLIPPED, "the bridge will stay shut"),
                                new Drift(shutInShort, Drift.Kind.MANNER, "direct / indirect"))))
                .utterance(new Utterance("u2", ENGINEERS, List.of(known), List.of()))
                .utterance(new Utterance("u3", FIRM, List.of(silent), List.of()))
                .utterance(new Utterance("u4", MAYOR, List.of(denied), List.of()))
                .claim(new Claim(
                        "c1",
                        "that cracks had been known since January",
                        List.of(known, knownAgain, denied),
                        List.of(
                                new Origin("two city engineers", Speaker.Kind.UNNAMED, known, null),
                                new Origin("Ostrey Post", Speaker.Kind.OUTLET, knownAgain, "two city engineers")),
                        List.of("Ostrey Post", "Radio Ostrey"),
                        List.of(
                                new Position(known, Stance.ASSERTS, MONDAY),
                                new Position(denied, Stance.DENIES, TUESDAY))))
                .copy(new Copy("cc03", "aa01", Copy.Kind.PARTIAL, 0.345, List.of(new Span(0, 6))))
                .onlyHere(silent)
                .onlyHere(hummed)
                .build(new Story(
                        "footbridge",
                        "Footbridge shut after cracks are found",
                        List.of("aa01", "bb02", "cc03"),
                        MONDAY,
                        TUESDAY));
    }

    private static Published stated(LocalDate day, String because) {
        return new Published.Stated(day.toString(), day, new Span(0, 1), because);
    }
}

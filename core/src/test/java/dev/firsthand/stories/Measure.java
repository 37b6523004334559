package dev.firsthand.stories;

import dev.firsthand.annotate.Annotator;
import dev.firsthand.model.Reading;
import dev.firsthand.pipeline.Firsthand;
import dev.firsthand.text.Fold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many of the statements of golden stories are found, and how many of those found are in them. Statements that readers
 * would not agree on count on neither side.
 */
public final class Measure {

    private int expected;
    private int right;
    private int speakers;
    private int found;

    private Measure() {}

    /** A line for each story in the folder, and one for all. */
    public static List<String> of(Path stories, Annotator annotator) throws IOException {
        Firsthand firsthand = new Firsthand(annotator);
        Measure all = new Measure();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> folders = Files.list(stories)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                Measure one = new Measure();
                one.add(GoldenStory.load(folder), firsthand);
                all.add(one);
                lines.add(one.line(folder.getFileName().toString()));
            }
        }
        lines.add(all.line("all"));
        return lines;
    }

    private void add(GoldenStory story, Firsthand firsthand) {
        Told told = Told.of(firsthand, story);
        for (GoldenReport report : story.reports()) {
            Reading reading = told.reading(report.name());
            Matches matches = new Matches(
                    report, reading, new Wording(reading.report().text().chars()));
            found += matches.extra().size();
            for (ExpectedStatement statement : report.statements().values()) {
                if (!statement.optional()) {
                    expected++;
                    matches.statement(statement.number()).ifPresent(one -> {
                        found++;
                        right++;
                        speakers += isSpeaker(statement, one.speaker().name()) ? 1 : 0;
                    });
                }
            }
        }
    }

    private static boolean isSpeaker(ExpectedStatement statement, String name) {
        return Wording.name(Fold.plain(name)).equals(Wording.name(Fold.plain(statement.speaker())));
    }

    private void add(Measure one) {
        expected += one.expected;
        right += one.right;
        speakers += one.speakers;
        found += one.found;
    }

    private String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-12s recall %5.1f %% (%d of %d), precision %5.1f %% (of %d), right speaker %5.1f %%",
                name,
                100.0 * right / Math.max(1, expected),
                right,
                expected,
                100.0 * right / Math.max(1, found),
                found,
                100.0 * speakers / Math.max(1, right));
    }
}

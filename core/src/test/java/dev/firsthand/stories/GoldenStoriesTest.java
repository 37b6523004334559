package dev.firsthand.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.pipeline.Firsthand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads small stories of our own writing and compares everything that is found with what a reader would find. What is
 * wrong today is listed in each {@code story.txt}; the test fails when something else breaks and when something listed
 * has become right. What was found is printed to {@code target/stories} in the same markup. With
 * {@code -Dstories.accept=true} the lists are written anew.
 */
class GoldenStoriesTest {

    private static final Path STORIES = Path.of("src/test/resources/dev/firsthand/stories");
    private static final Path PRINTED = Path.of("target/stories");
    private static final Firsthand FIRSTHAND = new Firsthand();

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> folders = Files.list(STORIES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void whatIsFoundIsWhatAReaderWouldFind(Path folder) throws IOException {
        GoldenStory story = GoldenStory.load(folder);
        Verdict verdict = judge(story);
        if (Boolean.getBoolean("stories.accept")) {
            story.accept(verdict.wrong());
            return;
        }
        assertThat(without(verdict.wrong(), story.knownWrong()))
                .as("what was right and has become wrong")
                .isEmpty();
        assertThat(without(story.knownWrong(), verdict.wrong()))
                .as("what was listed as wrong and has become right: run with -Dstories.accept=true")
                .isEmpty();
    }

    private static Verdict judge(GoldenStory story) throws IOException {
        Told told = Told.of(FIRSTHAND, story);
        Verdict verdict = new Verdict();
        Map<String, Matches> matches = new TreeMap<>();
        Path printed = PRINTED.resolve(story.folder().getFileName());
        Files.createDirectories(printed);
        for (GoldenReport report : story.reports()) {
            ReportChecks checks = new ReportChecks(report, told.reading(report.name()), verdict);
            checks.run();
            matches.put(report.name(), checks.matches());
            Files.writeString(
                    printed.resolve(report.name() + ".txt"),
                    Printed.of(report, told.reading(report.name()), checks.matches()));
        }
        new StoryChecks(story, told, matches, verdict).run();
        Files.writeString(printed.resolve("verdict.txt"), verdict.toString());
        return verdict;
    }

    private static SortedSet<String> without(SortedSet<String> all, SortedSet<String> some) {
        SortedSet<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}

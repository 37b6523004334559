package dev.firsthand.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Attribution;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Identity;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Part;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.model.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for captures made by chance; a failing seed is the whole of the example. */
class AccountPropertiesTest {

    private static final int SEEDS = 20;
    private static final Firsthand FIRSTHAND = new Firsthand();

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static List<Reading> readings(long seed) {
        return new Captures(seed).some().stream().map(FIRSTHAND::read).toList();
    }

    private static List<StoryFile> account(long seed) {
        return FIRSTHAND.account(readings(seed));
    }

    private static List<Statement> statements(StoryFile file) {
        return file.readings().stream()
                .flatMap(reading -> reading.statements().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpanLiesInItsText(long seed) {
        for (StoryFile file : account(seed)) {
            for (Reading reading : file.readings()) {
                Span whole = reading.report().text().span();
                assertThat(spans(reading)).allMatch(whole::contains);
            }
            file.copies().forEach(copy -> assertThat(copy.spans()).allMatch(textOf(file, copy.report())::contains));
        }
    }

    private static Span textOf(StoryFile file, String report) {
        return file.readings().stream()
                .map(Reading::report)
                .filter(each -> each.id().equals(report))
                .map(each -> each.text().span())
                .findFirst()
                .orElseThrow();
    }

    private static List<Span> spans(Reading reading) {
        Report report = reading.report();
        List<Span> spans = new ArrayList<>();
        report.parts().forEach(part -> spans.add(part.span()));
        reading.moments().forEach(moment -> spans.add(moment.span()));
        if (report.headline() != null) {
            spans.add(report.headline().span());
        }
        if (report.dateline() != null) {
            spans.add(report.dateline().span());
        }
        for (Statement statement : reading.statements()) {
            Attribution attribution = statement.attribution();
            spans.add(attribution.extent());
            Stream.of(attribution.addressee(), attribution.occasion())
                    .flatMap(Stream::ofNullable)
                    .forEach(spans::add);
            if (attribution.via() != null && attribution.via().span() != null) {
                spans.add(attribution.via().span());
            }
        }
        return spans;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSpanOfAStatementIsEmpty(long seed) {
        for (Statement statement : account(seed).stream()
                .flatMap(file -> statements(file).stream())
                .toList()) {
            Attribution attribution = statement.attribution();
            assertThat(Stream.of(attribution.source(), attribution.cue(), attribution.content())
                            .flatMap(List::stream))
                    .as(statement.id())
                    .noneMatch(Span::isEmpty);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterThatIsNoWhiteSpaceLiesInOnePart(long seed) {
        for (Reading reading : readings(seed)) {
            Report report = reading.report();
            String chars = report.text().chars();
            int[] covered = new int[chars.length()];
            for (Part part : report.parts()) {
                IntStream.range(part.span().start(), part.span().end()).forEach(i -> covered[i]++);
            }
            for (int i = 0; i < covered.length; i++) {
                char c = chars.charAt(i);
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                assertThat(covered[i]).as("%s at %d in %s", c, i, report.file()).isBetween(space ? 0 : 1, 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextIsKeptToTheLastCharacter(long seed) {
        List<Rendering> captures = new Captures(seed).some();
        assertThat(captures)
                .allSatisfy(capture -> assertThat(
                                FIRSTHAND.read(capture).report().text().original())
                        .isEqualTo(capture.text().original()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheCapturesDoesNotMatter(long seed) {
        List<Reading> readings = new ArrayList<>(readings(seed));
        List<StoryFile> before = FIRSTHAND.account(readings);
        Collections.shuffle(readings, new Random(seed));
        assertThat(FIRSTHAND.account(readings)).isEqualTo(before);
        Collections.reverse(readings);
        assertThat(FIRSTHAND.account(readings)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void manyThreadsReadWhatOneReads(long seed) {
        List<Rendering> captures = new Captures(seed).some();
        List<Reading> alone = captures.stream().map(new Firsthand()::read).toList();
        List<Reading> together = captures.parallelStream().map(FIRSTHAND::read).toList();
        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCaptureGivenTwiceCountsOnce(long seed) {
        List<Reading> readings = readings(seed);
        List<Reading> twice = new ArrayList<>(readings);
        twice.addAll(readings);
        assertThat(FIRSTHAND.account(twice)).isEqualTo(FIRSTHAND.account(readings));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReportIsInOneStory(long seed) {
        List<Reading> readings = readings(seed);
        List<StoryFile> files = FIRSTHAND.account(readings);
        List<String> given =
                readings.stream().map(reading -> reading.report().id()).toList();
        assertThat(files.stream().flatMap(file -> file.story().reports().stream()))
                .containsExactlyInAnyOrderElementsOf(given);
        assertThat(files)
                .allSatisfy(file -> assertThat(file.readings().stream()
                                .map(reading -> reading.report().id()))
                        .containsExactlyElementsOf(file.story().reports()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStatementIsInOneUtterance(long seed) {
        for (StoryFile file : account(seed)) {
            assertThat(file.utterances().stream().flatMap(utterance -> utterance.statements().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            statements(file).stream().map(Statement::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNamedIsThere(long seed) {
        for (StoryFile file : account(seed)) {
            Set<String> known = new HashSet<>();
            statements(file).forEach(statement -> known.add(statement.id()));
            assertThat(known).containsAll(file.onlyHere());
            for (Utterance utterance : file.utterances()) {
                utterance
                        .drift()
                        .forEach(drift -> assertThat(utterance.statements()).contains(drift.statement()));
            }
            for (Claim claim : file.claims()) {
                assertThat(known).containsAll(claim.statements());
                claim.origins().forEach(origin -> assertThat(known).contains(origin.statement()));
                claim.positions().forEach(position -> assertThat(known).contains(position.statement()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void idsAreUnique(long seed) {
        List<String> ids = new ArrayList<>();
        for (StoryFile file : account(seed)) {
            ids.add("story " + file.story().id());
            file.readings()
                    .forEach(reading -> ids.add("report " + reading.report().id()));
            statements(file).forEach(statement -> ids.add("statement " + statement.id()));
            file.utterances().forEach(utterance -> ids.add("utterance " + utterance.id()));
            file.claims().forEach(claim -> ids.add("claim " + claim.id()));
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNameOfASpeakerIsKeptWithWhatMadeItTheSpeakers(long seed) {
        for (StoryFile file : account(seed)) {
            Map<String, Set<String>> names = new HashMap<>();
            for (Identity speaker : file.speakers()) {
                Set<String> own = names.computeIfAbsent(speaker.id(), id -> new HashSet<>());
                own.add(speaker.name());
                speaker.alsoKnownAs().forEach(alias -> own.add(alias.name()));
            }
            for (Statement statement : statements(file)) {
                if (statement.speaker().kind() != Speaker.Kind.UNKNOWN) {
                    assertThat(names.get(statement.speaker().id()))
                            .as(statement.id())
                            .contains(statement.speaker().name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void originsRestOnEachOtherWithoutACircle(long seed) {
        for (StoryFile file : account(seed)) {
            for (Claim claim : file.claims()) {
                if (isAsserted(claim, file)) {
                    assertThat(claim.independentOrigins()).as(claim.wording()).isPositive();
                }
                claim.origins()
                        .forEach(origin ->
                                assertThat(endsSomewhere(origin, claim)).isTrue());
            }
        }
    }

    /** What is only denied has no origin. */
    private static boolean isAsserted(Claim claim, StoryFile file) {
        return statements(file).stream()
                .filter(statement -> claim.statements().contains(statement.id()))
                .anyMatch(statement -> statement.attribution().stance() == Stance.ASSERTS);
    }

    private static boolean endsSomewhere(Origin origin, Claim claim) {
        Set<String> seen = new HashSet<>();
        String at = origin.name();
        while (at != null && seen.add(at)) {
            String name = at;
            at = claim.origins().stream()
                    .filter(each -> each.name().equals(name))
                    .map(Origin::restsOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return at == null;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWordShownIsARunOfAReport(long seed) {
        for (StoryFile file : account(seed)) {
            List<String> texts = file.readings().stream()
                    .map(reading -> reading.report().text())
                    .map(Text::original)
                    .toList();
            for (Claim claim : file.claims()) {
                assertThat(claim.wording().split(" \\[…] ", -1))
                        .allSatisfy(run -> assertThat(texts).anyMatch(text -> text.contains(run)));
            }
        }
    }
}

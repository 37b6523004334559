package dev.firsthand.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Grouping;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrouperTest {

    private static final String FERRY = """
            Ferry runs aground off Skerrin with 140 aboard
            The ferry Maren ran aground on a sandbank off Skerrin early on Tuesday with 140 passengers aboard, the coastguard said.
            Lifeboats took off every passenger by noon and nobody was hurt, according to harbour master Tove Brandal.
            The Maren had left the mainland in thick fog, and its operator Nordlink has suspended all crossings to the island.
            """;
    private static final String FERRY_ELSEWHERE = """
            All 140 rescued as island ferry hits sandbank
            Everyone on the Maren was brought ashore after the Nordlink ferry struck a sandbank near Skerrin in fog.
            Tove Brandal, the harbour master, praised the lifeboat crews and said no passenger had been injured.
            Crossings to Skerrin will stay suspended until the ferry has been towed off the sandbank, Nordlink said.
            """;
    private static final String MUSEUM = """
            Museum returns carved door to Benin
            The Holberg museum handed a carved palace door back to Benin on Friday, ending nine years of talks.
            Curator Ines Aldrete said the door had been bought from a dealer who lied about where he got it.
            Benin's culture ministry will show the door in Porto-Novo from October.
            """;
    private static final String TRIAL = """
            Nordlink on trial over wages of night crews
            Nordlink appeared before the labour court on Monday, accused of underpaying its night crews for six years.
            The union's lawyer, Petra Sund, asked the court for back pay of two million crowns.
            Judge Olav Reim will rule before the summer recess; the ferry operator denies the charge.
            """;

    private final Grouper grouper = new Grouper();

    @Test
    void reportsOfOneEventAreOneStory() {
        Grouping grouping = grouper.group(List.of(
                Told.reading("a.txt", FERRY), Told.reading("b.txt", FERRY_ELSEWHERE), Told.reading("c.txt", MUSEUM)));

        assertThat(sizes(grouping)).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void anotherEventWithTheSameCompanyIsAnotherStory() {
        Grouping grouping = grouper.group(List.of(
                Told.reading("a.txt", FERRY), Told.reading("b.txt", FERRY_ELSEWHERE), Told.reading("c.txt", TRIAL)));

        assertThat(sizes(grouping)).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void theTitleIsTheHeadlineOfTheEarliestReport() {
        Grouping grouping = grouper.group(List.of(
                Told.reading("a.txt", "2024-03-06", null, FERRY_ELSEWHERE),
                Told.reading("b.txt", "2024-03-05", null, FERRY)));

        assertThat(grouping.stories()).singleElement().satisfies(story -> {
            assertThat(story.title()).isEqualTo("Ferry runs aground off Skerrin with 140 aboard");
            assertThat(story.first()).hasToString("2024-03-05");
            assertThat(story.last()).hasToString("2024-03-06");
        });
    }

    @Test
    void theSameTextTwiceIsAnIdenticalCopy() {
        Reading original = Told.reading("a.txt", "2024-03-05", null, FERRY);
        Reading copy = Told.reading("b.txt", "2024-03-06", null, FERRY);

        assertThat(grouper.group(List.of(copy, original)).copies())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Copy.Kind.IDENTICAL);
                    assertThat(found.report()).isEqualTo(copy.report().id());
                    assertThat(found.of()).isEqualTo(original.report().id());
                    assertThat(found.share()).isEqualTo(1);
                });
    }

    @Test
    void theSameAgencysTextInBothIsAWireCopy() {
        Reading original = Told.reading("a.txt", "2024-03-05", "Reuters", FERRY);
        Reading copy = Told.reading("b.txt", "2024-03-05", "Reuters", FERRY + "\nOur island readers sent pictures.\n");

        assertThat(grouper.group(List.of(copy, original)).copies())
                .extracting(Copy::kind)
                .containsExactly(Copy.Kind.WIRE);
    }

    @Test
    void theReusedRunsOfAPartialCopyAreShown() {
        String taken = FERRY.lines().skip(1).limit(2).collect(Collectors.joining("\n"));
        String own =
                "\nIslanders waited on the quay through the night with blankets and soup for those who came ashore, "
                        + "and the school opened its gym hall so that families could sleep there until the buses ran again.\n"
                        + "A retired pilot who watched it from his window said fog like this comes once in ten winters here, and "
                        + "that the old light on the point should never have been switched off by the county.";
        Reading original = Told.reading("a.txt", "2024-03-05", null, FERRY);
        Reading copy = Told.reading("b.txt", "2024-03-06", null, "Night on the quay\n" + taken + own);

        Copy found = grouper.group(List.of(copy, original)).copies().getFirst();

        assertThat(found.kind()).isEqualTo(Copy.Kind.PARTIAL);
        assertThat(found.share()).isBetween(0.25, 0.6);
        assertThat(copy.report().text().slice(found.spans().getFirst()))
                .startsWith("The ferry Maren ran aground")
                .endsWith("harbour master Tove Brandal");
    }

    @Test
    void sharedQuotationsAreNoCopy() {
        String quotation =
                "“We heard a long scraping noise under the hull, then the lights went out and the crew told us to "
                        + "put on our life jackets and to wait on the upper deck until the boats came alongside for us.”";
        Reading one = Told.reading("a.txt", "Passenger tells of fog\n" + quotation + " said Mads Lie, a teacher.");
        Reading other = Told.reading("b.txt", "Noise, then dark\nMads Lie, who teaches at Skerrin, said: " + quotation);

        assertThat(grouper.group(List.of(one, other)).copies()).isEmpty();
    }

    @Test
    void aSharedCaptionIsNoCopy() {
        String caption = "\nCAPTION " + FERRY.lines().skip(1).collect(Collectors.joining(" "));
        Reading one = Told.reading("a.txt", MUSEUM + caption);
        Reading other = Told.reading("b.txt", TRIAL + caption);

        assertThat(grouper.group(List.of(one, other)).copies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Reading> readings = new ArrayList<>(List.of(
                Told.reading("a.txt", "2024-03-05", null, FERRY),
                Told.reading("b.txt", FERRY_ELSEWHERE),
                Told.reading("c.txt", MUSEUM),
                Told.reading("d.txt", TRIAL),
                Told.reading("e.txt", FERRY)));
        Grouping expected = grouper.group(readings);
        Collections.shuffle(readings, new Random(seed));

        assertThat(grouper.group(readings)).isEqualTo(expected);
    }

    @Test
    void nothingMakesNoStory() {
        assertThat(grouper.group(List.of())).isEqualTo(new Grouping(List.of(), List.of()));
    }

    @Test
    void anEmptyReportIsAStoryOfItsOwn() {
        assertThat(sizes(grouper.group(List.of(Told.reading("a.txt", "x\n"), Told.reading("b.txt", FERRY)))))
                .containsExactly(1, 1);
    }

    @Test
    @Timeout(60)
    void aThousandReportsAreGroupedInTime() {
        Random random = new Random(7);
        List<Reading> readings = IntStream.range(0, 1000)
                .mapToObj(i -> Told.reading(i + ".txt", "Report " + i / 4 + "\n" + words(random, i / 4)))
                .toList();

        assertThat(grouper.group(readings).stories()).hasSize(250);
    }

    private static String words(Random random, int story) {
        return IntStream.range(0, 150)
                .mapToObj(
                        i -> i % 3 == 0 ? "event" + story + "x" + random.nextInt(20) : "common" + random.nextInt(3000))
                .collect(Collectors.joining(" "));
    }

    private static List<Integer> sizes(Grouping grouping) {
        return grouping.stories().stream().map(Story::reports).map(List::size).toList();
    }
}

package dev.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Outlet;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pasting and printing do to a report, each as it was once read wrongly. */
class CaptureFaultsTest {

    private static final String HEADLINE = "Lighthouse keeper finds a whale on the slipway";

    private static final String LEAD =
            "The keeper of the lighthouse at Ottery said on Monday that a young whale had come ashore in the night.";

    private static final String SECOND =
            "Volunteers kept it wet with buckets until the tide came back at four o'clock.";

    private static final String STORY = LEAD + "\n\n" + SECOND;

    private final Cleaner cleaner = new Cleaner();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NewsSportWhat's OnJobsNoticesSubscribeSign in",
                "LatestTidesHarbourPeople",
                "Share this: FacebookXWhatsAppEmail",
                "Get the Gazette in your morning letterSign up"
            })
    void buttonsThatLostTheirSpacesAreNoHeadline(String buttons) {
        Report report = clean(buttons + "\n\n" + HEADLINE + "\n\n" + STORY);

        assertThat(parts(report).getFirst()).isEqualTo("navigation: " + buttons);
        assertThat(report.headline()).isNotNull().extracting("text").isEqualTo(HEADLINE);
    }

    @Test
    void thatAnEventHasEndedIsNoAuthor() {
        Report report = clean(HEADLINE + "\n\nBy EVENT ENDED, Updated Dec. 3, 2025\n\n" + STORY);

        assertThat(report.authors()).isEmpty();
        assertThat(report.published().toString()).contains("2025-12-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "McDonald and MacGregor differ over the whale at Ottery",
                "FedExCup golfers wait for the whale to leave the bay",
                "#SaveOurWhale brings a crowd to the slipway"
            })
    void aCapitalInsideANameMakesNoButtons(String headline) {
        assertThat(clean(headline + "\n\n" + STORY).headline())
                .isNotNull()
                .extracting("text")
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource({
        "OTTERY GAZETTE, Ottery Gazette",
        "The Ottery Echo, Ottery Echo",
        "Ottery Valley News Herald, Ottery Valley News Herald"
    })
    void theMastheadIsTheOutletAndNotTheHeadline(String masthead, String name) {
        Report report = clean(masthead + "\n\n" + HEADLINE + "\n\n" + STORY);

        assertThat(name(report)).isEqualTo(name);
        assertThat(parts(report).getFirst()).isEqualTo("other: " + masthead);
        assertThat(report.headline()).isNotNull().extracting("text").isEqualTo(HEADLINE);
    }

    @Test
    void aHeadlineThatEndsLikeAMastheadIsStillOne() {
        assertThat(clean("Keeper Meets the Press\n\n" + STORY).headline())
                .isNotNull()
                .extracting("text")
                .isEqualTo("Keeper Meets the Press");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            © Ottery Valley Media. All rights reserved.         | Ottery Valley
            © 2025 Ottery Public Radio                          | Ottery Public Radio
            Copyright 2025 Ottery Courier Ltd.                  | Ottery Courier
            The Skerry © 2026 Skerry Publishing Ltd             | The Skerry
            © Ottery Standard Group                             | Ottery Standard
            © The Skerry. Printed on the quay every Friday.     | Skerry
            """)
    void theCopyrightLineBelowTheStoryIsSmallPrintAndNamesTheOutlet(String line, String name) {
        Report report = clean(HEADLINE + "\n\n" + STORY + "\n\n" + line);

        assertThat(parts(report).getLast()).isEqualTo("legal: " + line);
        assertThat(name(report)).isEqualTo(name);
    }

    @Test
    void anAgencysCopyrightDoesNotMakeItTheOutlet() {
        String foot = "\n\nCopyright 2025 The Associated Press. All rights reserved.";

        assertThat(name(clean(HEADLINE + "\n\n" + STORY + foot))).isNull();
        assertThat(name(clean("OTTERY GAZETTE\n\n" + HEADLINE + "\n\n" + STORY + foot)))
                .isEqualTo("Ottery Gazette");
        assertThat(name(clean(HEADLINE + "\n\nOTTERY (AP) — " + STORY + foot))).isEqualTo("Associated Press");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Lamb OTTERY, March 3 (Reuters) -      | By Ada Lamb              | OTTERY, March 3 (Reuters) -
            By Ada LambLISBON (AP) —                     | By Ada Lamb              | LISBON (AP) —
            By Ada Lamb and Ben Hill LISBON —            | By Ada Lamb and Ben Hill | LISBON —
            """)
    void aBylineFusedWithADatelineIsCutOff(String written, String byline, String dateline) {
        Report report = clean(HEADLINE + "\n\n" + written + " " + STORY);

        assertThat(parts(report))
                .containsExactly(
                        "headline: " + HEADLINE,
                        "byline: " + byline,
                        "dateline: " + dateline,
                        "body: " + LEAD,
                        "body: " + SECOND);
        assertThat(report.authors()).first().isEqualTo("Ada Lamb");
    }

    @Test
    void aHeadlineMayBeOneOrTwoWords() {
        for (String headline : List.of("Stranded", "Whale watch")) {
            assertThat(clean(headline + "\nBy Ada Lamb\n\n" + STORY).headline())
                    .isNotNull()
                    .extracting("text")
                    .isEqualTo(headline);
        }
        assertThat(clean("Wildlife\nBy Ada Lamb\n" + HEADLINE + "\n\n" + STORY).headline())
                .isNotNull()
                .extracting("text")
                .isEqualTo(HEADLINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ottery —               | Ottery
            Ottery Falls –         | Ottery Falls
            Ottery, Ireland —      | Ottery, Ireland
            Great Skerry, Maine -- | Great Skerry, Maine
            """)
    void thePlaceBeforeTheFirstParagraphIsADatelineWithoutCapitalsOrAgency(String written, String place) {
        Report report = clean(HEADLINE + "\n\n" + written + " " + STORY);

        assertThat(report.dateline()).isNotNull().extracting("place").isEqualTo(place);
        assertThat(clean(HEADLINE + "\n\n" + LEAD + "\n\n" + written + " " + SECOND)
                        .dateline())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lamb —", "But —", "Ottery -", "Analysis —"})
    void otherWordsBeforeADashAreNoPlace(String written) {
        assertThat(clean(HEADLINE + "\n\n" + written + " " + STORY).dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Lamb and agencies              | Ada Lamb |
            By Ada Lamb and Ottery Press          | Ada Lamb |
            By Ada Lamb and Reuters               | Ada Lamb |
            By Ada Lamb, BBC Sport                | Ada Lamb | BBC
            By Ada Lamb, Ottery Courier           | Ada Lamb | Ottery Courier
            Ada Lamb, court reporter              | Ada Lamb |
            Interview by Ada Lamb                 | Ada Lamb |
            Words: Ada Lamb. Pictures: Ben Hill   | Ada Lamb |
            ByAda Lamb                            | Ada Lamb |
            Ada Lamb at the Old Slipway           | Ada Lamb |
            By Ottery Post Reporter               |          | Ottery Post
            Radio Ottery newsroom                 |          | Radio Ottery
            """)
    void bylinesNameTheirAuthorAndTheOutletButNotTheAgencyThatHelped(
            String line, @Nullable String author, @Nullable String outlet) {
        Report report = clean(HEADLINE + "\n\n" + line + "\n\n" + STORY);

        assertThat(parts(report).get(1)).isEqualTo("byline: " + line);
        assertThat(report.authors()).isEqualTo(author == null ? List.of() : List.of(author));
        assertThat(name(report)).isEqualTo(outlet);
    }

    @Test
    void aNameBelowALoneByIsTheAuthor() {
        Report report = clean(HEADLINE + "\n\nBy\n\nAda Lamb\n\n" + STORY);

        assertThat(report.authors()).containsExactly("Ada Lamb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WATCH: Seals on the north beach       | teaser
            LATEST: Ferry back on Friday          | teaser
            Tags: whales, tides, Ottery           | navigation
            Get news about Ottery on your phone   | navigation
            """)
    void linesBelowTheStoryThatLeadElsewhereAreSetAside(String line, String kind) {
        Report report = clean(HEADLINE + "\n\n" + STORY + "\n\n" + line);

        assertThat(parts(report).getLast()).isEqualTo(kind + ": " + line);
    }

    @Test
    void aCreditIsCutOffACaptionThatHasNoStop() {
        Report report =
                clean(HEADLINE + "\n\nThe whale on the slipway at dawn Photo: Ben Hill/Ottery Courier\n\n" + STORY);

        assertThat(parts(report))
                .contains("caption: The whale on the slipway at dawn", "credit: Photo: Ben Hill/Ottery Courier");
        assertThat(clean("Viral Photo: Whale Waves At Keeper\n\n" + STORY).parts(PartKind.CREDIT))
                .isEmpty();
    }

    @Test
    void belowALongMenuTheHeadlineIsTheLongLineAboveTheByline() {
        String menu = "Harbour and Tides\nLetters to the Editor\nBirths Marriages Deaths\n".repeat(12);
        Report report = clean(menu + "\n" + HEADLINE + "\n\nBy Ada Lamb\n\n" + STORY);

        assertThat(report.headline()).isNotNull().extracting("text").isEqualTo(HEADLINE);
        assertThat(report.authors()).containsExactly("Ada Lamb");
        assertThat(report.parts(PartKind.BODY)).hasSize(2);
    }

    @Test
    void theDayOnWhichThePageWasOpenedIsNotThatOfPublication() {
        String cookies = "We use cookies so that the page can remember you when you come back to it.\n\n";
        String menu = cookies + "Sunday, December 24, 2023\nHarbour and Tides\nLetters to the Editor\n".repeat(5);
        Report report = clean(menu + "\n" + HEADLINE + "\n\nDecember 19, 2023, 10:57 AM\n\n" + STORY);

        assertThat(report.published().day()).isEqualTo(LocalDate.of(2023, 12, 19));
        assertThat(report.parts(PartKind.BODY)).hasSize(2);
    }

    private Report clean(String text) {
        return cleaner.clean(new Rendering("a.txt", Text.of(text)));
    }

    private static @Nullable String name(Report report) {
        Outlet outlet = report.outlet();
        return outlet == null ? null : outlet.name();
    }

    private static List<String> parts(Report report) {
        return report.parts().stream().map(part -> part(report, part)).toList();
    }

    private static String part(Report report, Part part) {
        return part.kind().label() + ": " + report.text().slice(part.span());
    }
}

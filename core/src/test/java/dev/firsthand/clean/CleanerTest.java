package dev.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

    private static final String LEAD =
            "The harbour board said on Friday that it would close the old crane until an inquiry had been held.";

    private static final String SECOND = "Nobody was hurt, and the board did not say how long the inquiry would take.";

    private final Cleaner cleaner = new Cleaner();

    @Test
    void headlineBylineDatelineAndStoryAreToldApart() {
        Report report = clean("Harbour board closes old crane\n\nBy Ada Lamb and Ben Hill, CNN\n\nLISBON (AP) — " + LEAD
                + "\n\n" + SECOND);

        assertThat(parts(report))
                .containsExactly(
                        "headline: Harbour board closes old crane",
                        "byline: By Ada Lamb and Ben Hill, CNN",
                        "dateline: LISBON (AP) —",
                        "body: " + LEAD,
                        "body: " + SECOND);
        assertThat(report.authors()).containsExactly("Ada Lamb", "Ben Hill");
        assertThat(report.outlet()).isNotNull().extracting("name").isEqualTo("CNN");
        assertThat(report.dateline()).isNotNull().extracting("place", "agency").containsExactly("LISBON", "AP");
        assertThat(report.headline()).isNotNull().extracting("text").isEqualTo("Harbour board closes old crane");
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void aFirstSentenceIsNoHeadline() {
        Report report = clean("The old crane has been closed.\n\n" + LEAD + "\n\n" + SECOND);

        assertThat(report.headline()).isNull();
        assertThat(report.parts(PartKind.BODY)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WASHINGTON, June 3 (Reuters) –      | WASHINGTON       | Reuters
            Beijing (Reuters) –                 | Beijing          | Reuters
            NAIROBI, Kenya (AP) _               | NAIROBI, Kenya   | AP
            CAGUAS, Puerto Rico (AP)_           | CAGUAS, Puerto Rico | AP
            CAMBRIDGE, Mass., Dec. 11 (UPI) —   | CAMBRIDGE, Mass. | UPI
            Jerusalem/Beirut (AFP) -            | Jerusalem/Beirut | AFP
            TALLAHASSEE —                       | TALLAHASSEE      |
            OSCEOLA, Iowa —                     | OSCEOLA, Iowa    |
            ST. LOUIS --                        | ST. LOUIS        |
            New Delhi:                          | New Delhi        |
            """)
    void datelinesAreReadInAllTheirForms(String written, String place, String agency) {
        Report report = clean(written + " " + LEAD + "\n\n" + SECOND);

        assertThat(parts(report).getFirst()).isEqualTo("dateline: " + written);
        assertThat(report.dateline()).isNotNull().extracting("place", "agency").containsExactly(place, agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamb – who chairs the board – said nothing.",
                "UPDATE — The board has met.",
                "Lamb (left) – a former docker – spoke first.",
                "Senator Ada Lamb (D-Ohio) – once a docker – spoke first.",
                "WASHINGTON-based engineers were called in."
            })
    void aDashDoesNotMakeADateline(String sentence) {
        assertThat(clean(sentence + "\n\n" + LEAD).dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date 2023-06-20 By Ada Lamb, CNN                    | 2023-06-20 | Ada Lamb
            By Ada Lamb – 3 June 2021                           | 2021-06-03 | Ada Lamb
            Ada Lamb, Staff Writer, June 3, 2021                | 2021-06-03 | Ada Lamb
            By Ada Lamb in Lisbon. Updated June 3, 2021 at 4:15 p.m. ET | 2021-06-03 | Ada Lamb
            BY ADA LAMB, SENIOR CORRESPONDENT 03/06/2021        |            | ADA LAMB
            By Ada Lamb ada.lamb@example.org Published 25/06/2021 | 2021-06-25 | Ada Lamb
            """)
    void bylinesAreReadInAllTheirForms(String written, String day, String author) {
        Report report = clean("Harbour board closes old crane\n" + written + "\n\n" + LEAD);

        assertThat(report.published().day()).isEqualTo(day == null ? null : LocalDate.parse(day));
        if (author != null) {
            assertThat(parts(report).get(1)).isEqualTo("byline: " + written);
            assertThat(report.authors()).containsExactly(author);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Tuesday, the board had met twice.",
                "By Ada Lamb’s own count, nine cranes are left.",
                "They asserted that Lamb never touched the reporter, Ben Hill.",
                "Board chief Laughs, Evades Reporter’s Question."
            })
    void sentencesAreNoBylines(String sentence) {
        assertThat(clean(LEAD + "\n\n" + sentence + "\n\n" + SECOND).parts(PartKind.BYLINE))
                .isEmpty();
    }

    @Test
    void theDayOfPublicationIsStatedOnlyWhereTheReportStatesIt() {
        Published published = clean("Published 1998-01-08\n\n" + LEAD).published();
        assertThat(published.day()).isEqualTo(LocalDate.of(1998, 1, 8));
        assertThat(published.because()).isEqualTo("“1998-01-08” in its byline");

        assertThat(clean(LEAD + "\n\nCopyright The Harbour Times Limited 2024. All rights reserved.")
                        .published())
                .isInstanceOf(Published.Unknown.class);
        assertThat(clean("On June 3, 2021, the crane fell. " + LEAD + "\n\n" + SECOND)
                        .published())
                .isInstanceOf(Published.Unknown.class);
        assertThat(clean(LEAD + "\n\n" + SECOND + "\n\nSaturday, March 19, 2016.")
                        .published())
                .isInstanceOf(Published.Unknown.class);
    }

    @Test
    void theDayOfPublicationGoesBeforeThatOfAnUpdate() {
        assertThat(clean("Updated June 5, 2020\nPublished June 3, 2020\n\n" + LEAD)
                        .published()
                        .day())
                .isEqualTo(LocalDate.of(2020, 6, 3));
    }

    @Test
    void aCaptionItsCreditAndItsAlternativeTextAreNotTheStory() {
        Report report = clean(
                "Ada Lmab\nAda Lamb, chair of the board: ‘We had to close it’ © Reuters\n\n" + LEAD + "\n\n" + SECOND);

        assertThat(parts(report).subList(0, 3))
                .containsExactly(
                        "caption: Ada Lmab",
                        "caption: Ada Lamb, chair of the board: ‘We had to close it’",
                        "credit: © Reuters");
        assertThat(report.headline()).isNull();
        assertThat(report.outlet()).isNull();
    }

    @Test
    void theFootOfAPageIsSetAsideAndTellsOutletAuthorAndHelpers() {
        Report report = clean(LEAD + "\n\n" + SECOND
                + "\n\nAdditional reporting by Ben Hill\n\nFollow Ada Lamb on Twitter\n\n"
                + "Copyright The Harbour Times Limited 2024. All rights reserved.\n"
                + "Reuse this content (opens in new window) CommentsJump to comments section\n\nComments");

        assertThat(report.parts().stream().map(part -> part.kind().label()).toList())
                .containsExactly("body", "body", "credit", "navigation", "legal", "navigation", "navigation");
        assertThat(report.authors()).containsExactly("Ada Lamb");
        assertThat(report.contributors()).containsExactly("Ben Hill");
        assertThat(report.outlet()).isNotNull().extracting("name").isEqualTo("Harbour Times");
    }

    @Test
    void anOutletsNameSignsAReportOnlyBelowOrAboveIt() {
        assertThat(clean(LEAD + "\n\n" + SECOND + "\n\n– Reuters").outlet())
                .isNotNull()
                .extracting("name", "because")
                .containsExactly("Reuters", "“– Reuters” by itself");
        assertThat(clean(LEAD + "\n\nASSOCIATED PRESS.\n\n" + SECOND).outlet()).isNull();
    }

    @Test
    void whoAsksForItselfIsTheOutletWhoMerelyAskedIsNot() {
        assertThat(clean(LEAD + "\n\nThe board did not respond to The Washington Post by Friday evening.")
                        .outlet())
                .isNotNull()
                .extracting("name")
                .isEqualTo("Washington Post");
        assertThat(clean(LEAD + "\n\nHe took a question from CBS and told Reuters that he was done.")
                        .outlet())
                .isNull();
    }

    @Test
    void agenciesNameTheirReportersBelowTheStory() {
        Report report = clean("LISBON (Reuters) - " + LEAD + "\n\n" + SECOND
                + " (Reporting by Ada Lamb in Lisbon and Ben Hill; Editing by Cy Young)");

        assertThat(report.authors()).containsExactly("Ada Lamb", "Ben Hill");
        assertThat(report.contributors()).containsExactly("Cy Young");
        assertThat(parts(report).getLast()).startsWith("credit: (Reporting by");
    }

    @Test
    void helpersAfterTheLastSentenceAreCutOff() {
        Report report =
                clean(LEAD + "\n\n" + SECOND + " --- Ben Hill in Lisbon, and Cy Young contributed to this article.");

        assertThat(parts(report)).contains("body: " + SECOND);
        assertThat(report.contributors()).containsExactly("Ben Hill", "Cy Young");
    }

    @Test
    void otherStoriesAtTheFootAreTeasersTheirDatelinesToo() {
        Report report = clean("Porto (Reuters) – " + LEAD + "\n\n" + SECOND
                + "\n\nShare post:\n\n\nMinister opens new bridge in the north\n\nBraga (Reuters) - The minister opened...\n\n"
                + "Storm closes schools on the coast\n\nFaro (Reuters) - A storm on Sunday...");

        assertThat(report.parts().stream().map(part -> part.kind().label()).toList())
                .containsExactly("dateline", "body", "body", "navigation", "teaser", "teaser", "teaser", "teaser");
        assertThat(report.dateline()).isNotNull().extracting("place").isEqualTo("Porto");
        assertThat(report.outlet()).isNotNull().extracting("name").isEqualTo("Reuters");
    }

    @Test
    void theStoryGoesOnAfterATeaserInItsMiddle() {
        Report report = clean(LEAD + "\n\nREAD MORE\nMinister opens new bridge\n" + SECOND + "\n\n“No,” she said.");

        assertThat(report.parts().stream().map(part -> part.kind().label()).toList())
                .containsExactly("body", "navigation", "teaser", "body", "body");
    }

    @Test
    void aSubheadStandsBetweenParagraphs() {
        Report report = clean(LEAD + "\n\nGrowing Worries\n\n" + SECOND);

        assertThat(parts(report).get(1)).isEqualTo("subhead: Growing Worries");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped = """
                The harbour board said on Friday that it would close the old crane
                until an inquiry had been held, and that nobody would be allowed near
                it before the engineers had looked at every bolt and every cable that
                holds it up, which may well take the whole of the winter.

                Nobody was hurt, and the board did not say how long the inquiry would
                take or who would have to pay for it in the end.
                """;

        assertThat(clean(wrapped).parts()).hasSize(2);
    }

    @Test
    void linesThatAreParagraphsAreNotJoined() {
        assertThat(clean(LEAD + "\n" + SECOND + "\n" + LEAD).parts()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El ministro dijo que no hay dinero para la obra y que el puerto se cierra hoy    | es
            Le ministre a dit que le port est fermé et que les travaux ne sont pas pour demain | fr
            Der Minister hat gesagt, dass die Arbeit nicht vor dem Winter zu Ende ist        | de
            Xyzzy plugh frotz gnusto rezrov bozbar yomin                                     | und
            Ministeren sagde, at der ikke er penge til havnen, og at den lukker i dag efter mødet | mis
            Ministeri sanoi, että satama ei ole auki ja että hän on myös huolissaan siitä    | fi
            Министр сообщил, что порт будет закрыт до конца этой недели из-за аварии         | ru
            Міністр повідомив, що порт буде зачинено до кінця тижня через аварію її паромів  | uk
            部长周一表示，港口将在本周末之前关闭。                                                  | zh
            大臣は月曜日、港は週末まで閉鎖されると述べた。                                          | ja
            وقال الوزير يوم الاثنين إن الميناء سيغلق حتى نهاية الأسبوع                         | ar
            Ο υπουργός δήλωσε ότι το λιμάνι θα μείνει κλειστό                                 | el
            Anna Keller, Tom Smith, Max Bauer, Jane Roe                                       | und
            """)
    void theLanguageIsToldOrLeftOpen(String text, String language) {
        assertThat(clean(text).language()).isEqualTo(language);
    }

    @Test
    void aLanguageWithoutAProfileIsKnownNotToBeEnglish() {
        String quechua =
                "Kay llaqtapi runakuna llamkanku sapa punchaw chaymanta wasinkuman kutinku tutayaptin. ".repeat(5);

        assertThat(clean(quechua).language()).isEqualTo("mis");
        assertThat(clean(quechua).isRead()).isFalse();
    }

    @Test
    void anEnglishReportThatNamesManyForeignersIsEnglish() {
        String text =
                "Министр Иванов and Señor de la Cruz met in São Paulo on Monday, the ministry of trade said in a statement to the press.";

        assertThat(clean(text).language()).isEqualTo("en");
        assertThat(clean(text).isRead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF" + LEAD + "\u200B\r\n\r\nA\rB\u2028C\u0085D\fE",
                "\u202E\u05E9\u05DC\u05D5\u05DD\u202C \u0645\u0631\u062D\u0628\u0627 \u0000\u0001\u0007 x",
                "\uD800 lone \uDC00 \uD83D\uDE00\uD835\uDC00 \u00A0\u3000\n\u200B\n",
                "(AP) —",
                "—",
                "By",
                "©",
                "\"",
                "____\n***\n.",
                "Related:\n...\nRelated:\n…"
            })
    void everyCharacterLiesInExactlyOnePart(String text) {
        assertCovered(clean(text));
    }

    @Test
    void anyMixOfLinesIsCovered() {
        List<String> lines = List.of(
                LEAD,
                SECOND,
                "",
                "Share post:",
                "By Ada Lamb, CNN",
                "LISBON (AP) — " + LEAD,
                "x © Reuters",
                "Related",
                "Minister opens bridge...",
                "Comments",
                "\u200B",
                "© 2020 CNN",
                SECOND + " (Reporting by Ada Lamb)",
                "A B | CNN");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(lines.get(random.nextInt(lines.size()))).append(random.nextBoolean() ? "\n" : "\r\n\r\n");
            }
            assertCovered(clean(text.toString()));
        }
    }

    @Test
    @Timeout(120)
    void rubbishIsCleanedInTime() {
        assertCovered(clean("word ".repeat(10_000_000)));
        assertCovered(clean("x".repeat(5_000_000)));
        assertCovered(clean("\"".repeat(100_000)));
        assertCovered(clean("“’".repeat(100_000)));
        assertCovered(clean("Read more\n".repeat(200_000)));
        assertCovered(clean("A B\n".repeat(50_000)));
        assertCovered(clean("LISBON, ".repeat(100_000)));
        assertCovered(clean("By A, B, ".repeat(100_000)));
        assertCovered(clean("\uD83D\uDE00 Ada Lamb\n".repeat(50_000)));
        assertCovered(clean("(Reporting by ".repeat(100_000)));
    }

    /** What took minutes, or many times as long as it does now: marks on one letter, and lines that look like statements. */
    @ParameterizedTest
    @MethodSource("rubbishOnLines")
    @Timeout(20)
    void linesOfRubbishAreCleanedInTime(String text) {
        assertThat(clean(text).parts()).isNotEmpty();
    }

    static Stream<String> rubbishOnLines() {
        String statement =
                "“We had no warning,” she told Reuters on June 3, 2021 (Photo/AP), and he has asked the board. ";
        return Stream.of(
                "a" + "\u0301".repeat(100_000),
                statement.repeat(50_000),
                (statement + "\n").repeat(20_000),
                ("2021-06-03 ".repeat(50) + "\n").repeat(5_000),
                ("Aa Bb Cc/Dd Ee | ".repeat(35) + "\n").repeat(5_000),
                ("(a".repeat(299) + ")\n").repeat(2_000),
                "Reuters has asked CNN. ".repeat(200_000));
    }

    private Report clean(String text) {
        return cleaner.clean(new Rendering("a.txt", Text.of(text)));
    }

    private static List<String> parts(Report report) {
        return report.parts().stream()
                .map(part -> part.kind().label() + ": " + report.text().slice(part.span()))
                .toList();
    }

    private static void assertCovered(Report report) {
        String chars = report.text().chars();
        int at = 0;
        for (Part part : report.parts()) {
            assertThat(part.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(part.span().isEmpty()).isFalse();
            assertThat(chars.substring(at, part.span().start()).isBlank()
                            || onlySpace(chars, at, part.span().start()))
                    .isTrue();
            at = part.span().end();
        }
        assertThat(onlySpace(chars, at, chars.length())).isTrue();
    }

    private static boolean onlySpace(String chars, int from, int to) {
        return chars.substring(from, to).chars().allMatch(c -> Spaces.is((char) c));
    }
}

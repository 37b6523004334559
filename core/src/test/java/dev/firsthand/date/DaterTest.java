package dev.firsthand.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.firsthand.model.Act;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Moment;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Report;
import dev.firsthand.model.Said;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Lexicon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of time are found where they stand and mean what a reader takes them to mean. */
class DaterTest {

    private static final Pattern MARKED = Pattern.compile("\\{([^=}]+)=([^}]+)}");

    private final Dater dater = new Dater();

    static Stream<List<String>> examples() {
        return Lexicon.rows(DaterTest.class, "moments.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheExamplesMark(List<String> example) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        Matcher marked = MARKED.matcher(example.get(1));
        while (marked.find()) {
            marked.appendReplacement(text, Matcher.quoteReplacement(marked.group(1)));
            expected.add(marked.group(1) + "=" + marked.group(2));
        }
        marked.appendTail(text);
        Report report = Dated.report(example.get(0), text.toString());
        assertThat(dater.moments(report))
                .extracting(moment -> report.text().slice(moment.span()) + "=" + moment.value())
                .isEqualTo(expected);
    }

    @Test
    void everyMomentSaysWhichRuleReadIt() {
        assertThat(dater.moments(Dated.report("2023-06-20", "She said on Monday it was shut for three days.")))
                .extracting(Moment::decidedBy, Moment::type)
                .containsExactly(tuple("weekday", Moment.Type.DATE), tuple("duration", Moment.Type.DURATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Four months after the May 2022 flood the mill reopened.        | 2022-09
                    It sank two days before the fair of June 3, 2021.              | 2021-06-01
                    It sank three weeks after it was launched on June 3, 2021.     | 2021-06-24
                    It closed ten years after 1995.                                | 2005
                    It sank a week after Monday’s launch.                          | 2023-06-26
                    It sank five days after the fair of May 2021.                  | -
                    It sank two days after the launch, and on June 3 was raised.   | -
                    It sank two days after the launch. June 3 was calm.            | -
                    It lay there for two days. After June 3 it was gone.           | -
                    """)
    void aDurationFromADateThatIsNamedLeadsSomewhere(String text, String end) {
        assertThat(dater.moments(Dated.report("2023-06-20", text)).getFirst().leadsTo())
                .isEqualTo(end.equals("-") ? null : end);
    }

    @Test
    void spansCountCodePoints() {
        Report report = Dated.report("2023-06-20", "😀😀 She left on Monday.");
        Span span = dater.moments(report).getFirst().span();
        assertThat(span).isEqualTo(new Span(15, 21));
        assertThat(report.text().slice(span)).isEqualTo("Monday");
    }

    @Test
    void whatIsSetAsideIsNotRead() {
        assertThat(dater.moments(Dated.report("2023-06-20", "Copyright 2023", PartKind.LEGAL)))
                .isEmpty();
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(Rules.inOrder()).extracting(rule -> rule.form().name()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "Monday ",
                "May ",
                "19:",
                "1999 ",
                "Sept. 1",
                "two hundred and ",
                "days or ",
                "12:30 (",
                "first second ",
                "early week ",
                "the 1st ",
                "’96 ",
                "a week ago ",
                "two days after ",
                "“",
                "\u0301",
                "Christmas 1999-",
                " "
            })
    void readsRubbishInLinearTime(String rubbish) {
        Report report = Dated.report("2023-06-20", rubbish.repeat(100_000));
        assertTimeout(Duration.ofSeconds(60), () -> dater.moments(report));
    }

    @Test
    void readsAndDatesALineFullOfStatementsInLinearTime() {
        String sentence =
                "“It was shut on Monday for three days,” Ada Brandt said last week, a year after May 4, 1998. ";
        Report report = Dated.report("2023-06-20", sentence.repeat(20_000));
        List<Statement> statements = IntStream.range(0, 20_000)
                .mapToObj(n -> statement(
                        new Span(n * sentence.length() + 51, n * sentence.length() + 55),
                        new Span(n * sentence.length(), n * sentence.length() + 39)))
                .toList();
        assertTimeout(Duration.ofSeconds(60), () -> {
            List<Moment> moments = dater.moments(report);
            assertThat(moments.size()).isEqualTo(100_000);
            assertThat(dater.dated(report, statements, moments).stream()
                            .map(Statement::said)
                            .distinct())
                    .containsExactly(new Said("2023-W24", "last week"));
        });
    }

    @Test
    void aLineWithoutEndIsDatedInLinearTime() {
        String words = "Ada Brandt said on Monday and ";
        Report report = Dated.report("2023-06-20", words.repeat(100_000));
        List<Statement> statements = IntStream.range(0, 100_000)
                .mapToObj(n -> statement(new Span(n * words.length() + 11, n * words.length() + 15), new Span(0, 1)))
                .toList();
        assertTimeout(Duration.ofSeconds(60), () -> dater.dated(report, statements, dater.moments(report)));
    }

    @Test
    void aStatementIsDatedByTheDayBesideItsCue() {
        assertThat(said(
                        "On Monday, Ada Brandt said the mill would close on Friday.",
                        "said",
                        "the mill would close on Friday"))
                .isEqualTo(new Said("2023-06-19", "Monday"));
    }

    @Test
    void aDateInsideTheContentDatesNothing() {
        assertThat(said("Ada Brandt said the mill closed on Friday.", "said", "the mill closed on Friday"))
                .isNull();
    }

    @Test
    void aDateOfAnotherSentenceDatesNothing() {
        assertThat(said("It rained on Monday. Ada Brandt said the mill was dry.", "said", "the mill was dry"))
                .isNull();
    }

    @Test
    void sinceWhenSomethingHoldsIsNotWhenItWasSaid() {
        assertThat(said("Ada Brandt, mayor since 2019, said the mill was dry.", "said", "the mill was dry"))
                .isNull();
    }

    private @Nullable Said said(String text, String cue, String content) {
        Report report = Dated.report("2023-06-20", text);
        Statement statement = statement(find(text, cue), find(text, content));
        return dater.dated(report, List.of(statement), dater.moments(report))
                .getFirst()
                .said();
    }

    private static Statement statement(Span cue, Span content) {
        return new Statement(
                "1",
                "report",
                new Attribution(
                        List.of(),
                        List.of(cue),
                        List.of(content),
                        Manner.INDIRECT,
                        Act.SAID,
                        Stance.ASSERTS,
                        null,
                        null,
                        null,
                        List.of(),
                        1,
                        "test"),
                new Speaker("ada", "Ada Brandt", Speaker.Kind.PERSON, null, null, "test"),
                null);
    }

    private static Span find(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}

package dev.firsthand.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Answer;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Text;
import dev.firsthand.pipeline.Firsthand;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final String LEAD = "The pump at Lowmere was sold in secret, two clerks at the board said.";

    private final Firsthand firsthand = new Firsthand();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry declined to comment on the report.",
                "A spokesman would not comment on the allegations.",
                "The buyer did not respond to questions about the claim.",
                "Asked about the report, the mayor declined to answer.",
                "The board denied the claim.",
                "“The allegations are false,” the mayor said.",
                "The mayor denied that the pump was sold in secret."
            })
    void whatIsAnsweredIsTheStatementThatTheWordsName(String answer) {
        Reading reading = read(LEAD + "\n\n" + answer);

        assertThat(answers(reading))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.statement())
                        .isEqualTo(reading.statements().getFirst().id()));
    }

    @Test
    void theOutletsReportIsWhatThatOutletReported() {
        Reading reading = read("Reuters reported that the pump was sold. Ada Roe said the weir had cracked."
                + "\n\nThe ministry would not comment on the Reuters report.");

        assertThat(answers(reading)).extracting(Answer::statement).containsExactly(idOf(reading, "the pump was sold"));
        assertThat(answers(reading)).extracting(found -> words(reading, found)).containsExactly("the Reuters report");
    }

    @Test
    void somebodysClaimIsTheirs() {
        Reading reading = read("Ada Roe said the weir had cracked. Tom Berg said the pump was old."
                + "\n\nThe board disputed Ms. Roe’s claim.");

        assertThat(answers(reading))
                .extracting(Answer::statement)
                .containsExactly(idOf(reading, "the weir had cracked"));
    }

    @Test
    void whatAReportSaysTellsWhichIsMeant() {
        Reading reading = read("Tom Berg said the weir had cracked in May. Ada Roe said the pump was sold."
                + "\n\nThe board denied the allegation that the weir had cracked.");

        assertThat(answers(reading))
                .extracting(Answer::statement)
                .containsExactly(idOf(reading, "the weir had cracked in May"));
    }

    @Test
    void whatTheReportDoesNotHoldIsNamedAndNotGuessed() {
        Reading reading = read(LEAD + "\n\nThe mayor denied the allegation that he had hidden a horse.");

        assertThat(answers(reading)).extracting(Answer::statement).containsOnlyNulls();
        assertThat(answers(reading))
                .extracting(found -> words(reading, found))
                .containsExactly("that he had hidden a horse");
    }

    @Test
    void aRequestForCommentSaysNothingOfWhatWasAsked() {
        assertThat(answers(read(LEAD + "\n\nThe buyer did not respond to a request for comment.")))
                .isEmpty();
    }

    @Test
    void whoAssertsAnswersNobody() {
        assertThat(answers(read(LEAD + "\n\nAda Roe said the report was long.")))
                .isEmpty();
    }

    private Reading read(String text) {
        return firsthand.read(new Rendering("r.txt", Text.of(text)));
    }

    private static List<Answer> answers(Reading reading) {
        return reading.statements().stream()
                .map(Statement::answer)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String words(Reading reading, Answer answer) {
        return reading.report().text().slice(answer.span());
    }

    private static String idOf(Reading reading, String content) {
        return reading.statements().stream()
                .filter(statement -> reading.report()
                        .text()
                        .slice(statement.attribution().content().getFirst())
                        .contains(content))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

package dev.firsthand.unnamed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Anonymity;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Text;
import dev.firsthand.pipeline.Firsthand;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnnamedSourcesTest {

    private final Firsthand firsthand = new Firsthand();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two drivers said the depot was full, speaking on condition of anonymity for fear of losing their jobs."
                        + " | for fear of losing their jobs",
                "A clerk at the depot, who was granted anonymity to discuss internal papers, said the books were false."
                        + " | to discuss internal papers",
                "The books were false, said a clerk who was not authorized to speak publicly."
                        + " | who was not authorized to speak publicly",
                "A clerk at the depot said the books were false. The clerk spoke on the condition of anonymity because"
                        + " the audit is not over. | because the audit is not over",
                "Three clerks said the books were false. All asked not to be named, citing company rules."
                        + " | citing company rules",
                "Speaking on background because the talks go on, an official said the line would open."
                        + " | because the talks go on",
                "An aide said the line would open. He insisted on anonymity since he is no spokesman."
                        + " | since he is no spokesman",
            })
    void whySomebodyIsNotNamedIsReadWhereverTheReportTellsIt(String text, String reason) {
        Reading reading = firsthand.read(new Rendering("r.txt", Text.of(text)));

        assertThat(reading.statements()).isNotEmpty();
        assertThat(words(reading, anonymity(reading.statements().getFirst()).reason()))
                .isEqualTo(reason);
    }

    @Test
    void theTermsReachFromWhoSpeaksToTheEndOfTheReason() {
        Reading reading = read("A nurse, who spoke to the Gazette on condition of anonymity because she feared for her"
                + " post, said the lift had failed.");
        Anonymity anonymity = anonymity(reading.statements().getFirst());

        assertThat(words(reading, anonymity.terms()))
                .isEqualTo("who spoke to the Gazette on condition of anonymity because she feared for her post");
        assertThat(words(reading, anonymity.told())).isEqualTo("the Gazette");
        assertThat(words(reading, anonymity.description())).isEqualTo("A nurse");
    }

    @Test
    void theDescriptionIsTheFullestOfTheReport() {
        Reading reading = read("Two people with direct knowledge of the sale said the price was low. The people said a"
                + " second buyer had gone.");

        assertThat(reading.statements())
                .extracting(statement -> words(reading, anonymity(statement).description()))
                .containsOnly("Two people with direct knowledge of the sale");
    }

    @Test
    void oneOfTheSourcesIsOneOfThoseBefore() {
        Reading reading = read("Two sources at the depot said the books were false. One of the sources said a van was"
                + " sold. “It was a bargain,” the second source said.");
        List<Statement> statements = reading.statements();

        assertThat(statements)
                .extracting(Statement::speaker)
                .extracting(Speaker::id)
                .hasSize(3)
                .containsOnly(statements.getFirst().speaker().id());
        assertThat(statements)
                .extracting(Statement::speaker)
                .extracting(Speaker::count)
                .containsOnly(2);
        assertThat(statements)
                .extracting(statement -> anonymity(statement).speaking())
                .containsExactly(null, 1, 1);
    }

    @Test
    void termsOfOneSourceAreNotThoseOfAnother() {
        Reading reading = read("Two drivers said the depot was full. A clerk at the ministry, who asked not to be"
                + " named, said it was empty.");

        assertThat(reading.statements())
                .extracting(statement -> anonymity(statement).terms() == null)
                .containsExactly(true, false);
    }

    @Test
    void toWhomItWasToldStandsBehindTheVerb() {
        Reading reading = read("“The books were false,” a clerk told the Harbour Gazette on Monday.");

        assertThat(words(reading, anonymity(reading.statements().getFirst()).told()))
                .isEqualTo("the Harbour Gazette");
    }

    @Test
    void whoIsNamedHasNoAnonymity() {
        Reading reading = read("The books were false, said Ada Roe, who spoke anonymously to the board before.");

        assertThat(reading.statements()).extracting(Statement::anonymity).containsOnlyNulls();
    }

    private Reading read(String text) {
        return firsthand.read(new Rendering("r.txt", Text.of(text)));
    }

    private static Anonymity anonymity(Statement statement) {
        Anonymity anonymity = statement.anonymity();
        if (anonymity == null) {
            throw new AssertionError("nothing is told of " + statement.speaker());
        }
        return anonymity;
    }

    private static @Nullable String words(Reading reading, @Nullable Span span) {
        return span == null ? null : reading.report().text().slice(span);
    }
}

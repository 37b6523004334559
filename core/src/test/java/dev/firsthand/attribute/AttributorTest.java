package dev.firsthand.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.clean.Cleaner;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributorTest {

    private final Attributor attributor = new Attributor();

    @Test
    void aQuotationIsItsSpeakersWhoComesAfterIt() {
        assertThat(said("“The dam will hold through the winter,” the engineer said."))
                .containsExactly("the engineer | said | “The dam will hold through the winter,”");
    }

    @Test
    void aQuotationInterruptedByItsAttributionIsOneStatement() {
        assertThat(said("“The dam will hold,” Ms. Okafor said on Monday. “We have checked every gate.”"))
                .containsExactly("Ms. Okafor | said | “The dam will hold,” + “We have checked every gate.”");
    }

    @Test
    void aVerbBeforeItsSubjectTakesTheWholeNounPhrase() {
        assertThat(said("“It is a good harvest,” said Ana Lima, a farmer from Braga."))
                .containsExactly("Ana Lima, a farmer from Braga | said | “It is a good harvest,”");
    }

    @Test
    void aClauseWithThatIsContent() {
        assertThat(said("The minister told reporters that the ferry would sail again in May."))
                .containsExactly("The minister | told | that the ferry would sail again in May");
    }

    @Test
    void aClauseWithoutThatIsContent() {
        assertThat(said("Port officials say the ferry will sail again in May."))
                .containsExactly("Port officials | say | the ferry will sail again in May");
    }

    @Test
    void accordingToNamesItsSourceAfterTheContent() {
        assertThat(said("Two crew members were hurt, according to the coast guard."))
                .containsExactly("the coast guard | according to | Two crew members were hurt");
    }

    @Test
    void aQuotationWithoutCueIsCarriedOverFromTheParagraphBefore() {
        assertThat(said("“We lost the roof,” Mr. Berg said.\n\n“Then the cellar filled with water before dawn came.”"))
                .containsExactly(
                        "Mr. Berg | said | “We lost the roof,”",
                        "Mr. Berg |  | “Then the cellar filled with water before dawn came.”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "‘", "’", "'", ", ", "«", "("})
    void aHundredThousandMarksTakeLinearTime(String mark) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> said(mark.repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"said ", "that ", "he said, ", "who said ", "and ", "according to "})
    void aSentenceWithoutEndTakesLinearTime(String words) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> said(words.repeat(20_000)));
    }

    private List<String> said(String text) {
        Report report = new Cleaner().clean(new Rendering("r.txt", Text.of(text)));
        return attributor.attribute(report, new PlainAnnotator().annotate(report)).stream()
                .map(found -> shown(report, found))
                .toList();
    }

    private static String shown(Report report, Attribution found) {
        return words(report, found.source()) + " | " + words(report, found.cue()) + " | "
                + words(report, found.content());
    }

    private static String words(Report report, List<Span> spans) {
        return spans.stream().map(report.text()::slice).collect(Collectors.joining(" + "));
    }
}

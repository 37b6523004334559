package dev.firsthand.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.clean.Cleaner;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that hedge are kept with their kind, and the same words are left alone where they do not hedge. */
class HedgesTest {

    private final Attributor attributor = new Attributor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor said the weir may break.                              | modal: may
                    The mayor said the weir could break and would flood the mill.   | modal: could, modal: would
                    The mayor said the weir was likely to break.                    | epistemic: likely
                    The mayor said the weir appears to be leaking.                  | epistemic: appears
                    The mayor said a possible leak was found.                       | epistemic: possible
                    The mayor said the suspected thief was held.                    | epistemic: suspected
                    The mayor said the thief is believed to have fled.              | epistemic: is believed
                    The mayor said that divers believe the gate is bent.            | epistemic: believe
                    The mayor said it was not clear who had the key.                | epistemic: not clear
                    The mayor said the thief had allegedly fled.                    | evidential: allegedly
                    The mayor said the alleged thief was held.                      | evidential: alleged
                    The mayor said the thief was said to be abroad.                 | evidential: was said
                    The mayor said the two towns are nearing a deal.                | approximator: nearing
                    The mayor said the two towns had a tentative deal.              | approximator: tentative
                    The mayor said the weir cost about $20 million.                 | approximator: about
                    The mayor said some 300 sheep and nearly 20 goats drowned.      | approximator: some, approximator: nearly
                    """)
    void keepsWhatHedgesAContentWithItsKind(String text, String hedges) {
        assertThat(hedges(text)).isEqualTo(List.of(hedges.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor said the weir would not be sold.
                    The mayor said the weir could not be mended.
                    The mayor said she would like to see the weir.
                    The mayor said the weir had leaked since May.
                    The mayor said the thief had appeared in court.
                    The mayor said the talk about the weir had ended.
                    The mayor said the weir was mended as soon as possible.
                    The mayor said it was the kind of man she feared.
                    The mayor said the weir was supposed lost.
                    """)
    void wordsThatDoNotHedgeHereAreLeftAlone(String text) {
        assertThat(hedges(text)).isEmpty();
    }

    @Test
    void theCueItselfMayHedge() {
        assertThat(hedges("The mayor reportedly said the weir had been sold."))
                .containsExactly("evidential: reportedly");
    }

    @Test
    void whatNobodyAssertsIsNotHedged() {
        assertThat(hedges("The mayor declined to say whether the weir might be sold."))
                .isEmpty();
    }

    @Test
    void nothingIsHedgedOutsideOfAStatement() {
        assertThat(hedges("The weir may break.")).isEmpty();
    }

    @Test
    void spansCountCodePoints() {
        Report report = report("😀😀 The mayor said the weir may break.");
        assertThat(attributor
                        .attribute(report, new PlainAnnotator().annotate(report))
                        .getFirst()
                        .hedges())
                .singleElement()
                .satisfies(
                        hedge -> assertThat(report.text().slice(hedge.span())).isEqualTo("may"));
    }

    @Test
    void hedgesWithoutEndAreReadInTheirTime() {
        Report report = report("The mayor said it may perhaps possibly " + "be said to be close to ".repeat(20_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> attributor.attribute(report, new PlainAnnotator().annotate(report)));
    }

    private List<String> hedges(String text) {
        Report report = report(text);
        return attributor.attribute(report, new PlainAnnotator().annotate(report)).stream()
                .flatMap(attribution -> attribution.hedges().stream())
                .map(hedge -> hedge.kind().label() + ": " + report.text().slice(hedge.span()))
                .distinct()
                .toList();
    }

    private static Report report(String text) {
        return new Cleaner().clean(new Rendering("report.txt", Text.of(text)));
    }
}

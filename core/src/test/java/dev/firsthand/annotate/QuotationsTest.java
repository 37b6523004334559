package dev.firsthand.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.firsthand.model.Paragraph;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Quotation;
import dev.firsthand.model.Quotation.Closing;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    private final Quotations quotations = new Quotations();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We saw the lights go out.”",
                "\"We saw the lights go out.\"",
                "‘We saw the lights go out.’",
                "'We saw the lights go out.'",
                "''We saw the lights go out.''",
                "«We saw the lights go out.»",
                "„We saw the lights go out.“"
            })
    void everyStyleOfMarksHoldsAQuotation(String quote) {
        assertThat(quoted("She wrote: " + quote + " Then she left.")).containsExactly(quote);
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(quoted("The officials’ plan from the ’90s isn’t Ana’s, and ’tis the workers' turn."))
                .isEmpty();
    }

    @Test
    void aPluralPossessiveDoesNotCloseABritishQuotation() {
        assertThat(quoted("He said: ‘The farmers’ roads are shut.’")).containsExactly("‘The farmers’ roads are shut.’");
    }

    @Test
    void aQuotationWithinAQuotationIsGivenAfterIt() {
        assertThat(quoted("“She told me ‘never again’ and hung up,” he said."))
                .containsExactly("“She told me ‘never again’ and hung up,”", "‘never again’");
    }

    @Test
    void aQuotationWithoutClosingMarkEndsWithItsParagraph() {
        Quotation found = in("“We had no warning.", "The mayor left.").getFirst();
        assertThat(found.closing()).isEqualTo(Closing.MISSING);
        assertThat(found.span()).isEqualTo(new Span(0, 19));
    }

    @Test
    void aQuotationRunsOnWhereTheNextParagraphOpensWithAMark() {
        assertThat(in("“We had no warning.", "“Nobody called.”"))
                .extracting(Quotation::closing, Quotation::continues)
                .containsExactly(tuple(Closing.NEXT_PARAGRAPH, false), tuple(Closing.MARK, true));
    }

    @Test
    void fewWordsWithoutASentenceAreHeldWithTongs() {
        assertThat(in("The “deep concerns” and the film “The Long Road Home” were named."))
                .allMatch(Quotation::scare);
        assertThat(in("“I did,” he said.")).noneMatch(Quotation::scare);
    }

    @Test
    void inchesOpenNoQuotation() {
        assertThat(quoted("He is 6'2\" tall and plays the horn.")).isEmpty();
    }

    private List<String> quoted(String text) {
        return in(text).stream()
                .map(found -> text.substring(found.span().start(), found.span().end()))
                .toList();
    }

    private List<Quotation> in(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            paragraphs.add(new Paragraph(new Span(at, at + line.length()), PartKind.BODY));
            at += line.length() + 1;
        }
        return quotations.in(String.join("\n", lines), paragraphs);
    }
}

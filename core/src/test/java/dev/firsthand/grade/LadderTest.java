package dev.firsthand.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Rendering;
import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Span;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Text;
import dev.firsthand.pipeline.Firsthand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private final Firsthand firsthand = new Firsthand();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Roe, the mayor, said the weir had cracked. | NAMED",
                "The ministry said the weir had cracked. | NAMED",
                "An engineer at the ministry said the weir had cracked. | DESCRIBED",
                "Two people familiar with the documents said the weir had cracked. | DESCRIBED",
                "Law professors said the weir had cracked. | DESCRIBED",
                "Sources said the weir had cracked. | UNDESCRIBED",
                "A senior official said the weir had cracked. | UNDESCRIBED",
                "Two people said the weir had cracked. | UNDESCRIBED",
                "The contract says the weir had cracked. | DOCUMENT",
                "According to documents seen by the mayor, the weir had cracked. | DOCUMENT",
                "Polls show the mayor would win. | DOCUMENT",
                "Reuters reported that the weir had cracked. | RELAYED",
                "The mayor is expected to resign. | UNATTRIBUTED"
            })
    void aStatementStandsOnTheRungOfItsSource(String text, Rung rung) {
        assertThat(grades(text)).extracting(Sourcing::rung).containsExactly(rung);
    }

    @Test
    void whatAnotherOutletWasToldIsRelayedAndKeepsItsRungThere() {
        assertThat(grades("Ada Roe, the mayor, told Reuters that the weir had cracked."))
                .singleElement()
                .satisfies(grade -> {
                    assertThat(grade.rung()).isEqualTo(Rung.RELAYED);
                    assertThat(grade.beneath()).isEqualTo(Rung.NAMED);
                    assertThat(grade.decidedBy()).isEqualTo("via");
                });
    }

    @Test
    void theOutletsOwnInterviewIsNotRelayed() {
        assertThat(grades("Reuters\n\n“It has cracked,” the mayor, Ada Roe, told Reuters on Monday."))
                .extracting(Sourcing::rung)
                .containsExactly(Rung.NAMED);
    }

    @Test
    void theOutletsOwnPeopleAreWitnesses() {
        assertThat(grades("Harbour Gazette\n\nWeir cracks at Lowmere\n\nBy Tess Orrin\n\nThe gate stood open all night,"
                        + " a Harbour Gazette reporter said."))
                .extracting(Sourcing::rung)
                .contains(Rung.WITNESS);
    }

    @Test
    void theWordsThatDecidedAreGiven() {
        String text = "Two people familiar with the sale said the weir had cracked.";

        assertThat(grades(text)).singleElement().satisfies(grade -> {
            assertThat(grade.decidedBy()).isEqualTo("description");
            assertThat(grade.span()).isEqualTo(new Span(0, 33));
        });
    }

    private List<Sourcing> grades(String text) {
        return firsthand.read(new Rendering("r.txt", Text.of(text))).statements().stream()
                .map(Statement::sourcing)
                .toList();
    }
}

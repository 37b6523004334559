package dev.firsthand.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Reading;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import org.junit.jupiter.api.Test;

class OtherLanguagesTest {

    private final Firsthand firsthand = new Firsthand();

    @Test
    void aReportInAnotherLanguageIsKeptAndNothingIsReadIntoIt() {
        Reading reading = read("""
                Der Hafen bleibt bis Freitag geschlossen, sagte Anna Keller am 5. Mai 2024 der Zeitung. „Wir haben keine Wahl“,
                said sie, und die Arbeiten an der Mole werden nicht vor dem Winter beendet sein, wie es in dem Bericht heißt.
                """);

        assertThat(reading.report().language()).isEqualTo("de");
        assertThat(reading.report().isRead()).isFalse();
        assertThat(reading.report().parts()).isNotEmpty();
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.moments()).isEmpty();
    }

    @Test
    void aReportTooShortToTellItsLanguageIsRead() {
        Reading reading = read("“Harbour closed,” Keller said.");

        assertThat(reading.report().language()).isEqualTo("und");
        assertThat(reading.statements()).isNotEmpty();
    }

    private Reading read(String text) {
        return firsthand.read(new Rendering("a", Text.of(text)));
    }
}

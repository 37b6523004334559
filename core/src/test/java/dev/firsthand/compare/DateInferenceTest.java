package dev.firsthand.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Published;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateInferenceTest {

    private static final String SAID = "“We will not run another crossing before the sandbank has been dredged away,”";

    private final DateInference inference = new DateInference();

    @Test
    void anUndatedReportGetsTheDayOfTheReportItSharesStatementsWith() {
        Telling dated =
                new Telling("Courier", "2024-03-05", SAID + " Brandal said on Tuesday.").said("Tove Brandal", SAID);
        Telling undated = new Telling("Herald", null, SAID + " Brandal said on Tuesday.").said("Tove Brandal", SAID);

        assertThat(inference.infer(List.of(dated.reading(), undated.reading())))
                .containsOnlyKeys("herald")
                .containsValue(new Published.Inferred(
                        LocalDate.of(2024, 3, 5), "shares 1 statement with Courier of 2024-03-05; speaks of Tuesday"));
    }

    @Test
    void aReportThatSpeaksOfTheNextDayIsOfTheNextDay() {
        Telling dated =
                new Telling("Courier", "2024-03-05", SAID + " Brandal said on Tuesday.").said("Tove Brandal", SAID);
        Telling undated = new Telling("Herald", null, "On Wednesday crews waited. " + SAID).said("Tove Brandal", SAID);

        Published inferred =
                inference.infer(List.of(dated.reading(), undated.reading())).get("herald");

        assertThat(inferred).isInstanceOf(Published.Inferred.class);
        assertThat(inferred).extracting(Published::day).hasToString("2024-03-06");
    }

    @Test
    void nothingSharedTellsNoDate() {
        Telling dated = new Telling("Courier", "2024-03-05", SAID).said("Tove Brandal", SAID);
        Telling undated = new Telling("Herald", null, "“The museum kept its door,”")
                .said("Ines Aldrete", "“The museum kept its door,”");

        assertThat(inference.infer(List.of(dated.reading(), undated.reading()))).isEmpty();
    }

    @Test
    void aStatedDateIsNeverReplaced() {
        Telling one = new Telling("Courier", "2024-03-05", SAID).said("Tove Brandal", SAID);
        Telling other = new Telling("Herald", "2024-03-07", SAID).said("Tove Brandal", SAID);

        assertThat(inference.infer(List.of(one.reading(), other.reading()))).isEmpty();
    }
}

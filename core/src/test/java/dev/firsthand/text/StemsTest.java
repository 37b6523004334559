package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "negotiating, negotiated",
        "facilities, facility",
        "planning, plans",
        "characterise, characterize",
        "stabilising, stabilized",
        "defence, defense",
        "harbour, harbor",
        "centre, center",
        "travelled, traveled",
        "minister's, ministers",
        "killed, kill",
        "denies, denied"
    })
    void formsOfOneWordMeet(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"bring, bred", "house, horse", "ship, shop"})
    void otherWordsStayApart(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }
}

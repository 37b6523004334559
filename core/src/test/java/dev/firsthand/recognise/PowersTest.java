package dev.firsthand.recognise;

import static dev.firsthand.recognise.Heard.behalves;
import static dev.firsthand.recognise.Heard.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Gazetteer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Governments, offices and bodies, under the names that stand for them. */
class PowersTest {

    private final Powers powers = new Powers(Gazetteer.bundled());

    @ParameterizedTest
    @CsvSource({
        "Beijing, CN.government",
        "China, CN.government",
        "the Chinese government, CN.government",
        "China’s government, CN.government",
        "the government of China, CN.government",
        "Chinese Foreign Ministry, CN.foreign",
        "China’s Ministry of Foreign Affairs, CN.foreign",
        "the Foreign Ministry of China, CN.foreign",
        "the Chinese embassy in Washington, CN.embassy",
        "the New Zealand government, NZ.government",
        "the Kremlin, RU.president",
        "Downing Street, GB.head",
        "the U.S. State Department, US.state",
        "the State Department, US.state",
        "Foggy Bottom, US.state",
        "the White House, US.president",
        "Whitehall, GB.government",
        "Texas, US-TX.government",
        "the United Nations, un",
    })
    void aNameHasTheKeyOfWhatItNames(String name, String key) {
        assertThat(powers.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Georgia",
        "the foreign ministry",
        "Chinese state media",
        "Lagos",
        "Chinese officials",
        "Ansell Terminals"
    })
    void whatMayBeSeveralOrNoneHasNoKey(String name) {
        assertThat(powers.of(name)).isNull();
    }

    @Test
    void aCapitalACountryAndItsGovernmentAreOneSpeaker() {
        assertThat(speakers(
                        new Heard("a").organisation("Oslo"),
                        new Heard("b").organisation("Norway"),
                        new Heard("c").described("the Norwegian government", Speaker.Kind.ORGANIZATION)))
                .containsExactly("the Norwegian government, Oslo (gazetteer), Norway (gazetteer)");
    }

    @Test
    void aMinistrySpeaksForItsGovernmentAndIsAnotherSpeaker() {
        Heard[] reports = {
            new Heard("a").organisation("Oslo"), new Heard("b").organisation("Norwegian Foreign Ministry")
        };

        assertThat(speakers(reports)).containsExactly("Norwegian Foreign Ministry", "Oslo");
        assertThat(behalves(reports)).containsExactly("Norwegian Foreign Ministry for Norway (office)");
        assertThat(Heard.recognised(reports)
                        .speakers()
                        .getFirst()
                        .speaksFor()
                        .getFirst()
                        .speaker())
                .isEqualTo("oslo");
    }

    @Test
    void parliamentsAndCourtsSpeakForThemselves() {
        assertThat(behalves(new Heard("a").organisation("Supreme Court").organisation("Congress")))
                .isEmpty();
    }

    @Test
    void aSpokespersonSpeaksForWhomTheRoleNames() {
        assertThat(behalves(
                        new Heard("a").person("Ida Moe", "Norwegian Foreign Ministry spokesperson"),
                        new Heard("b").person("Bo Lane", "spokesman for the Kelmouth harbour board"),
                        new Heard("c").person("Jo Fenn", "Republican spokesman")))
                .containsExactly(
                        "Bo Lane for Kelmouth harbour board (spokesperson)",
                        "Ida Moe for Norwegian Foreign Ministry (spokesperson)");
    }

    @Test
    void theHolderOfAStatesOfficeSpeaksForIt() {
        assertThat(behalves(
                        new Heard("a").person("Elin Ek", "Norwegian prime minister"),
                        new Heard("b").person("Liu Fen", "Chinese ambassador to Norway"),
                        new Heard("c").person("Ed Nye", "former Canadian prime minister"),
                        new Heard("d").person("Al Orr", "president of Orrin Tyres")))
                .containsExactly("Elin Ek for Norway (office-holder)", "Liu Fen for China (office-holder)");
    }

    @Test
    void anAcronymStandsForTheWhole() {
        assertThat(speakers(
                        new Heard("a").organisation("Kelmouth Harbour Workers Association"),
                        new Heard("b").organisation("KHWA")))
                .containsExactly("Kelmouth Harbour Workers Association, KHWA (acronym)");
    }

    @Test
    void aShortFormIsKnownWhereItCanBelongToOneAlone() {
        assertThat(speakers(new Heard("a").organisation("Ansell Terminals"), new Heard("b").organisation("Ansell")))
                .containsExactly("Ansell Terminals, Ansell (short-form)");
        assertThat(speakers(
                        new Heard("a").organisation("Ansell Terminals").organisation("Ansell Foundation"),
                        new Heard("b").organisation("Ansell")))
                .containsExactly("Ansell", "Ansell Foundation", "Ansell Terminals");
    }

    @Test
    void theCompanyOfOneReportIsNotTheCompanyOfAnother() {
        assertThat(speakers(
                        new Heard("a").described("The company", Speaker.Kind.ORGANIZATION),
                        new Heard("b").described("The company", Speaker.Kind.ORGANIZATION)))
                .containsExactly("The company", "The company");
    }

    @Test
    void aUsersOfficeIsKnownLikeTheOthers() {
        Gazetteer more = Gazetteer.bundled()
                .with(List.of(new Gazetteer.Entry("NO.head", Gazetteer.Kind.SEAT, List.of("Glass Villa"))));

        assertThat(new Powers(more).of("the Glass Villa")).isEqualTo("NO.head");
    }
}

package dev.firsthand.recognise;

import static dev.firsthand.recognise.Heard.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Identity;
import dev.firsthand.model.Recognised;
import dev.firsthand.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person under several names, and several under one. */
class PeopleTest {

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelensky, Volodymyr Zelenskyy, transliteration",
        "Volodymyr Zelensky, Volodymyr Zelenskiy, transliteration",
        "Muammar Gaddafi, Moammar Qaddafi, transliteration",
        "Muammar Qaddafi, Moamer Kadhafi, transliteration",
        "Mohammed Khalidi, Muhammad Khalidi, transliteration",
        "Mohamed ElBaradei, Mohammed Elbaradei, transliteration",
        "Sergey Lavrov, Sergei Lavrov, transliteration",
        "Hussein Karimi, Hossein Kareemi, transliteration",
        "Kim Jong Un, Kim Jong-un, same-letters",
        "JD Hollis, J.D. Hollis, same-letters",
        "Raúl Peña, Raul Pena, same-name",
        "Ann Mary Roe, Ann Roe, middle-name",
        "Ann M. Roe, Ann Roe, middle-name",
        "Helen Marchetti, H. Marchetti, initials",
        "William Orrin, Bill Orrin, nickname",
        "Ana Soto Luna, Ana Soto, double-surname",
        "Ann Roe-Lind, Ann Roe, double-surname",
        "Viktor Horvath, Horvath Viktor, name-order",
        "Edward Nye Jr., Edward Nye, suffix-left-out",
        "Helen Marchetti, Marchetti, only-bearer",
        "Gabriel García Luna, García Luna, only-bearer",
        "Xi Wenhao, Xi, only-bearer",
    })
    void oneNameInTwoFormsIsOneSpeaker(String fuller, String other, String rule) {
        assertThat(speakers(new Heard("a").person(fuller), new Heard("b").person(other)))
                .containsExactly("%s, %s (%s)".formatted(fuller, other, rule));
    }

    @ParameterizedTest
    @CsvSource({
        "Saad Hariri, Yuval Harari",
        "Ann Roe, Ed Roe",
        "Ann Roe, Anton Roe",
        "John A. Nye, John B. Nye",
        "Edward Nye Jr., Edward Nye Sr.",
        "Martin Orrin, Morton Orrin",
        "Bill Gates, Bill Kates",
        "John Paul Nye, John Paul",
        "Mahmoud Karimi, Mohamed Karimi",
    })
    void twoNamesAreTwoSpeakers(String one, String other) {
        assertThat(speakers(new Heard("a").person(one), new Heard("b").person(other)))
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    void aSurnameAloneIsNobodyWhereTwoBearIt() {
        assertThat(speakers(new Heard("a").person("Dora Lind").person("Karl Lind"), new Heard("b").person("Lind")))
                .containsExactly("Dora Lind", "Karl Lind", "Lind");
    }

    @Test
    void theOfficeTellsWhichOfTwoNamesakesIsMeant() {
        assertThat(speakers(
                        new Heard("a").person("Dora Lind", "Senator").person("Karl Lind", "orchard owner"),
                        new Heard("b").person("Lind", "Sen.")))
                .containsExactly("Dora Lind, Lind (bearer-by-role)", "Karl Lind");
    }

    @Test
    void aSurnameIsNotEnoughWhereTheRolesDisagree() {
        assertThat(speakers(
                        new Heard("a").person("Dora Lind", "harbour pilot"),
                        new Heard("b").person("Lind", "cardiologist")))
                .containsExactly("Dora Lind", "Lind");
    }

    @Test
    void anOfficeThatChangesDoesNotPartAFullName() {
        assertThat(speakers(
                        new Heard("a").person("Dora Lind", "governor"),
                        new Heard("b").person("Dora Lind", "former governor and now chief executive")))
                .containsExactly("Dora Lind, Dora Lind (same-name)");
    }

    @Test
    void husbandAndWifeAreToldApartByTheirTitle() {
        assertThat(speakers(new Heard("a").person("Karl Lind"), new Heard("b").person("Mrs. Lind", "Lind", null)))
                .containsExactly("Karl Lind", "Lind");
    }

    @Test
    void fatherAndSonStayTwoWhereOneReportKnowsBoth() {
        assertThat(speakers(
                        new Heard("a").person("Edward Nye").person("Edward Nye Jr."),
                        new Heard("b").person("Edward Nye Jr.")))
                .containsExactly("Edward Nye", "Edward Nye Jr., Edward Nye Jr. (same-name)");
    }

    @Test
    void twoSpellingsInOneReportAreTwoPeople() {
        assertThat(speakers(new Heard("a").person("John Reed").person("John Reid"), new Heard("b").person("John Reid")))
                .containsExactly("John Reed", "John Reid, John Reid (same-name)");
    }

    @Test
    void surnamesAloneMeetWhereNothingPartsThem() {
        assertThat(speakers(
                        new Heard("a").person("Lind", "senator"),
                        new Heard("b").person("Lind", "the senator from Orrin")))
                .containsExactly("Lind, Lind (surname-alone)");
    }

    @Test
    void theHolderOfAnOfficeIsKnownByIt() {
        assertThat(speakers(
                        new Heard("a").person("Elin Ek", "Norwegian prime minister"),
                        new Heard("b").described("the prime minister of Norway", Speaker.Kind.PERSON)))
                .containsExactly("Elin Ek, the prime minister of Norway (held-office)");
    }

    @Test
    void anOfficeWithoutACountryIsNobodysAcrossReports() {
        assertThat(speakers(
                        new Heard("a").person("Elin Ek", "president"),
                        new Heard("b").described("the president", Speaker.Kind.PERSON)))
                .hasSize(2);
    }

    @Test
    void unnamedSourcesOfTwoReportsAreNeverOne() {
        assertThat(speakers(
                        new Heard("a").described("two officials", Speaker.Kind.UNNAMED),
                        new Heard("b").described("two officials", Speaker.Kind.UNNAMED)))
                .containsExactly("two officials", "two officials");
    }

    @Test
    void whatDecidedIsKeptWithTheWordsOnBothSides() {
        Identity.Alias alias = Heard.recognised(
                        new Heard("a").person("Volodymyr Zelensky"), new Heard("b").person("Zelenskiy"))
                .speakers()
                .getFirst()
                .alsoKnownAs()
                .getFirst();

        assertThat(alias)
                .isEqualTo(new Identity.Alias(
                        "Zelenskiy", "b", "b-s1", "only-bearer", "a-s1", List.of("Zelenskiy", "Volodymyr Zelensky")));
    }

    @Test
    void theStatementsOfOneSpeakerHaveOneId() {
        Recognised recognised =
                Heard.recognised(new Heard("b").person("Bill Orrin"), new Heard("a").person("William Orrin"));

        assertThat(recognised.readings())
                .flatExtracting(reading -> reading.statements())
                .extracting(statement -> statement.speaker().id())
                .containsExactly("william-orrin", "william-orrin");
    }

    @Test
    void twoSpeakersNeverShareAnId() {
        assertThat(Heard.recognised(
                                new Heard("a").person("Lind", "harbour pilot"),
                                new Heard("b").person("Lind", "cardiologist"))
                        .speakers())
                .extracting(Identity::id)
                .containsExactly("b-lind", "lind");
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        Heard one = new Heard("a").person("Ann Roe", "mayor").person("Karl Lind");
        Heard two = new Heard("b").person("A. Roe").person("Lind", "driver");
        Heard three = new Heard("c").person("Roe").person("Dora Lind");

        assertThat(Heard.recognised(three, one, two).speakers())
                .isEqualTo(Heard.recognised(one, two, three).speakers());
    }
}

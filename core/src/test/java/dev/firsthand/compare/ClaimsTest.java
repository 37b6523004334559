package dev.firsthand.compare;

import static dev.firsthand.compare.Telling.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.model.Claim;
import dev.firsthand.model.Copy;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Position;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.StoryFile;
import dev.firsthand.text.Gazetteer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final String TALKS = "Nordlink is negotiating to sell its ferry terminal in Skerrin";
    private static final String PLANS = "Nordlink is in talks about the sale of the Skerrin ferry terminal";
    private static final String NEAR = "Nordlink was close to selling the terminal for ferries at Skerrin";

    @Test
    void outletsThatOnlyRelayAddNoOrigin() {
        Claim claim = only(account(
                new Telling("Courier", null, TALKS).outlet("Morning Ledger", TALKS),
                new Telling("Herald", null, PLANS).outlet("Morning Ledger", PLANS),
                new Telling("Gazette", null, NEAR).outlet("Morning Ledger", NEAR)));

        assertThat(claim.origins()).extracting(Origin::name).containsExactly("Morning Ledger");
        assertThat(claim.independentOrigins()).isEqualTo(1);
        assertThat(claim.carriedBy()).containsExactlyInAnyOrder("Courier", "Herald", "Gazette");
    }

    @Test
    void aSpeakerKnownByAnOfficeAloneIsOneOrigin() {
        Claim claim = only(account(
                new Telling("Courier", null, TALKS + "\n" + PLANS)
                        .said("The mayor", TALKS)
                        .said("the mayor", PLANS),
                new Telling("Herald", null, NEAR).said("the mayor", NEAR)));

        assertThat(claim.origins()).extracting(Origin::name).containsExactly("The mayor");
    }

    @Test
    void whatAnOutletOfTheStoryIsNamedForIsThatOutlets() {
        Claim claim = only(account(
                new Telling("Morning Lamp", null, TALKS).unnamed("two people close to the board", TALKS),
                new Telling("Herald", null, PLANS).unnamed("a report in the Morning Lamp", PLANS),
                new Telling("Gazette", null, NEAR)
                        .says("the Morning Lamp newspaper", Speaker.Kind.ORGANIZATION, Stance.ASSERTS, null, NEAR)));

        assertThat(claim.origins()).hasSize(2);
        assertThat(claim.independentOrigins()).isEqualTo(1);
    }

    @Test
    void thatSomethingIsAndThatItIsNotAreTwoClaims() {
        String is = "the museum was warned about the forged door in June";
        String not = "the museum was never warned about the forged door";

        StoryFile file = account(
                new Telling("Courier", null, is).said("Ines Aldrete", is),
                new Telling("Herald", null, not).said("Tove Brandal", not));

        assertThat(file.claims()).isEmpty();
    }

    @Test
    void oneWordInCommonIsNoClaim() {
        StoryFile file = account(
                new Telling("Courier", null, "the letter").said("Ines Aldrete", "the letter"),
                new Telling("Herald", null, "it was a letter").said("Tove Brandal", "it was a letter"));

        assertThat(file.claims()).isEmpty();
    }

    @Test
    void aDenialOfNothingIsNoClaim() {
        StoryFile file = account(new Telling("Courier", null, "it")
                .says("Ines Aldrete", Speaker.Kind.PERSON, Stance.DENIES, null, "it"));

        assertThat(file.claims()).isEmpty();
    }

    @Test
    void anOutletsOwnUnnamedSourcesAddOne() {
        Claim claim = only(account(
                new Telling("Courier", null, TALKS).outlet("Morning Ledger", TALKS),
                new Telling("Herald", null, PLANS + "\n" + NEAR)
                        .unnamed("two people close to the board", PLANS)
                        .unnamed("one of the people", NEAR)));

        assertThat(claim.origins())
                .extracting(Origin::name)
                .containsExactly("Morning Ledger", "two people close to the board (Herald)");
    }

    @Test
    void aReportingOutletRestsOnItsOwnSourcesWhereItsReportIsAtHand() {
        Claim claim = only(account(
                new Telling("Courier", null, TALKS).outlet("Morning Ledger", TALKS),
                new Telling("Morning Ledger", null, PLANS).unnamed("a board member", PLANS)));

        assertThat(claim.independentOrigins()).isEqualTo(1);
        assertThat(claim.origins())
                .filteredOn(origin -> !origin.isIndependent())
                .extracting(Origin::restsOn)
                .containsExactly("a board member (Morning Ledger)");
    }

    @Test
    void aReprintRestsOnItsOriginal() {
        List<Reading> readings = List.of(
                new Telling("Agency", "2024-03-05", TALKS)
                        .unnamed("a board member", TALKS)
                        .reading(),
                new Telling("Herald", "2024-03-05", TALKS)
                        .unnamed("a board member", TALKS)
                        .reading());
        Copy copy = new Copy("herald", "agency", Copy.Kind.WIRE, 1, List.of(new Span(0, TALKS.length())));

        Claim claim =
                only(new Comparer().compare(Telling.story(readings), Telling.recognised(readings), List.of(copy)));

        assertThat(claim.independentOrigins()).isEqualTo(1);
        assertThat(claim.origins())
                .extracting(Origin::name, Origin::restsOn)
                .contains(tuple("a board member (Herald)", "a board member (Agency)"));
    }

    @Test
    void whatASourceSaysADocumentSaysRestsOnTheSource() {
        String inner = "the Skerrin terminal loses two million crowns a year";
        String outer = "an internal audit found that " + inner;
        Claim claim = only(account(new Telling("Herald", null, outer)
                .unnamed("a board member", outer)
                .says("internal audit", Speaker.Kind.DOCUMENT, Stance.ASSERTS, null, inner)));

        assertThat(claim.independentOrigins()).isEqualTo(1);
    }

    @Test
    void aDenialIsAPositionButNoOrigin() {
        Claim claim = only(account(
                new Telling("Courier", "2024-03-06", PLANS)
                        .says("Nordlink", Speaker.Kind.ORGANIZATION, Stance.DENIES, null, PLANS),
                new Telling("Herald", "2024-03-05", TALKS).unnamed("a board member", TALKS)));

        assertThat(claim.origins()).extracting(Origin::name).containsExactly("a board member (Herald)");
        assertThat(claim.positions()).extracting(Position::stance).containsExactly(Stance.ASSERTS, Stance.DENIES);
        assertThat(claim.positions()).extracting(Position::date).isSorted();
    }

    @Test
    void aNonAnswerIsAPositionOnTheClaimItDoesNotAnswer() {
        String text = "Asked about talks to sell the Skerrin ferry terminal, Nordlink declined to comment.";
        Claim claim = only(account(
                new Telling("Courier", "2024-03-05", TALKS).unnamed("a board member", TALKS),
                new Telling("Herald", "2024-03-05", text)
                        .says("Nordlink", Speaker.Kind.ORGANIZATION, Stance.DECLINES, null, "declined to comment")));

        assertThat(claim.positions()).extracting(Position::stance).containsExactly(Stance.ASSERTS, Stance.DECLINES);
        assertThat(claim.statements()).containsExactly("courier-1");
        assertThat(claim.independentOrigins()).isEqualTo(1);
    }

    @Test
    void aNonAnswerThatSaysWhatItIsAboutJoinsNoOtherClaim() {
        String text = "The Skerrin ferry terminal is old. Nordlink would not say whether its captain had resigned.";
        assertThat(account(
                                new Telling("Courier", "2024-03-05", TALKS).unnamed("a board member", TALKS),
                                new Telling("Herald", "2024-03-05", text)
                                        .says(
                                                "Nordlink",
                                                Speaker.Kind.ORGANIZATION,
                                                Stance.DECLINES,
                                                null,
                                                "whether its captain had resigned"))
                        .claims())
                .isEmpty();
    }

    @Test
    void aThingTakenAsKnownIsKnownByWhatItWasCalledBefore() {
        String before = "Mayor Lie wants a floating sauna built in the old dock.";
        String after = "the sauna would cost three million crowns";
        Reading reading = new Telling("Herald", null, before + " She said " + after)
                .said("Lie", after)
                .reading();
        Wording wording =
                Wording.of(reading.statements().getFirst(), reading, new Concepts(Gazetteer.bundled()), Set.of());

        assertThat(new Context(new Concepts(Gazetteer.bundled()), List.of(wording)).ofKnownThings(wording))
                .containsExactly(new Concepts(Gazetteer.bundled()).of("floating"));
    }

    private static Claim only(StoryFile file) {
        assertThat(file.claims()).hasSize(1);
        return file.claims().getFirst();
    }
}

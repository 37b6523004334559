package dev.firsthand.compare;

import static dev.firsthand.compare.Telling.account;
import static dev.firsthand.compare.Telling.carriedTogether;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Drift;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Utterance;
import dev.firsthand.model.Via;
import java.util.List;
import org.junit.jupiter.api.Test;

class UtterancesTest {

    private static final String LONG =
            "“We will not organise another crossing until the harbour has been dredged to five metres,”";
    private static final String LONG_US =
            "“We will not organize another crossing until the harbor has been dredged to five meters,”";

    @Test
    void theSameWordsInAnotherSpellingAreOneUtterance() {
        StoryFile file = account(
                new Telling("Courier", null, LONG + " said Brandal.").said("Tove Brandal", LONG),
                new Telling("Herald", null, LONG_US + " Brandal said.").said("Brandal", LONG_US));

        assertThat(carriedTogether(file, "courier-1")).containsExactly("courier-1", "herald-1");
        assertThat(file.utterances().getFirst().drift()).singleElement().satisfies(drift -> {
            assertThat(drift.kind()).isEqualTo(Drift.Kind.SPELLING);
            assertThat(drift.note()).contains("‘harbor’ / ‘harbour’");
        });
    }

    @Test
    void whoRecallsWhatTheySaidBeforeSaysSomethingNew() {
        String first = "“Nobody on this board was ever told about the second set of books,”";
        String recalled = "“Last week I said nobody on this board was ever told about the second set of books. That"
                + " was not so.”";
        StoryFile file = account(
                new Telling("Courier", null, first + " said Brandal.").said("Tove Brandal", first),
                new Telling("Herald", null, recalled + " Brandal said.").said("Tove Brandal", recalled),
                new Telling("Gazette", null, "nobody was “ever told about the second set of books”")
                        .said("Tove Brandal", "“ever told about the second set of books”"));

        assertThat(carriedTogether(file, "courier-1")).doesNotContain("herald-1");
    }

    @Test
    void twoOutletsUnnamedSourcesAreNotOneForSayingAlike() {
        String one = "the museum bought the door from a dealer who lied about its provenance";
        String other = "a dealer who lied about the provenance sold the museum the door";
        Via courier = new Via("Courier", Via.Kind.OUTLET, null);
        StoryFile strangers = account(
                new Telling("Courier", null, one).unnamed("two people familiar with the matter", one),
                new Telling("Herald", null, other).unnamed("people familiar with the matter", other));
        StoryFile relayed = account(
                new Telling("Courier", null, one).unnamed("two people familiar with the matter", one),
                new Telling("Herald", null, other)
                        .says("people familiar with the matter", Speaker.Kind.UNNAMED, Stance.ASSERTS, courier, other));

        assertThat(carriedTogether(strangers, "courier-1")).containsExactly("courier-1");
        assertThat(carriedTogether(relayed, "courier-1")).containsExactly("courier-1", "herald-1");
    }

    @Test
    void whatSomebodyIsAskedAboutNobodyIsToldToSay() {
        String asked = "the Herald report that the museum bought the door from a dealer who lied";
        String told = "that the museum bought the door from a dealer who lied";
        StoryFile file = account(
                new Telling("Courier", null, "Aldrete was asked about " + asked).asked(asked),
                new Telling("Herald", null, "It is clear " + told).outlet("Herald", told));

        assertThat(carriedTogether(file, "courier-1")).containsExactly("courier-1");
    }

    @Test
    void aParaphraseOfOneSpeakerIsOneUtterance() {
        String direct = "“The museum bought the door from a dealer who lied to us about its provenance.”";
        String indirect = "a dealer lied to the museum about the provenance of the door";
        StoryFile file = account(
                new Telling("Courier", null, direct).said("Ines Aldrete", direct),
                new Telling("Herald", null, "Aldrete said " + indirect).said("Aldrete", indirect));

        assertThat(carriedTogether(file, "courier-1")).hasSize(2);
        assertThat(kinds(file)).contains(Drift.Kind.MANNER);
    }

    @Test
    void whatTwoPeopleSayAlikeStaysTwoUtterances() {
        String one = "the ferry should have waited for the fog to lift";
        String other = "the ferry should have waited until the fog lifted";
        StoryFile file = account(
                new Telling("Courier", null, one).said("Tove Brandal", one),
                new Telling("Herald", null, other).said("Mads Lie", other));

        assertThat(file.utterances()).hasSize(2);
    }

    @Test
    void aDenialIsNotTheSayingItDenies() {
        String content = "the operator underpaid its night crews for six years";
        StoryFile file = account(
                new Telling("Courier", null, content).said("Petra Sund", content),
                new Telling("Herald", null, content)
                        .says("Petra Sund", Speaker.Kind.PERSON, Stance.DENIES, null, content));

        assertThat(file.utterances()).hasSize(2);
    }

    @Test
    void aCaptionThatRepeatsTheBodyIsTheSameUtterance() {
        String caption = "“We had to jump into the water one after the other”";
        String body = "“It was dark. We had to jump into the water one after the other, and nobody panicked.”";
        StoryFile file = account(new Telling("Courier", null, caption + "\n" + body)
                .said("Mads Lie", caption)
                .said("Mads Lie", body));

        assertThat(file.utterances())
                .singleElement()
                .satisfies(utterance ->
                        assertThat(utterance.statements()).containsExactlyInAnyOrder("courier-1", "courier-2"));
    }

    @Test
    void whatOneOutletSplitsInTwoIsOneUtterance() {
        String whole = "“I was. I stood on the bridge and I saw the sandbank far too late.”";
        String first = "“I was.”";
        String rest = "“I stood on the bridge and I saw the sandbank far too late,”";
        StoryFile file = account(
                new Telling("Courier", null, whole).said("Nils Aune", whole),
                new Telling("Herald", null, first + " he said. " + rest)
                        .said("Nils Aune", first)
                        .said("Nils Aune", rest));

        assertThat(carriedTogether(file, "courier-1")).containsExactly("courier-1", "herald-1", "herald-2");
    }

    @Test
    void clippedWordsAreQuotedInTheNote() {
        String whole = "“The crew did everything right, and the company did everything wrong for years.”";
        String clipped = "“The crew did everything right.”";
        StoryFile file = account(
                new Telling("Courier", null, whole).said("Petra Sund", whole),
                new Telling("Herald", null, clipped).said("Petra Sund", clipped));

        assertThat(file.utterances().getFirst().drift()).singleElement().satisfies(drift -> {
            assertThat(drift.statement()).isEqualTo("herald-1");
            assertThat(drift.kind()).isEqualTo(Drift.Kind.CLIPPED);
            assertThat(drift.note()).isEqualTo("— / ‘and the company did everything wrong for years’");
        });
    }

    @Test
    void anotherDescriptionOfTheSpeakerIsDrift() {
        StoryFile file = account(
                new Telling("Courier", null, LONG).unnamed("a senior harbour official", LONG),
                new Telling("Herald", null, LONG).unnamed("an official", LONG));

        assertThat(kinds(file)).containsExactly(Drift.Kind.ATTRIBUTION);
    }

    @Test
    void everyStatementIsInExactlyOneUtterance() {
        StoryFile file = account(
                new Telling("Courier", null, LONG + " Fog is rare here.")
                        .said("Tove Brandal", LONG)
                        .said("Mads Lie", "Fog is rare here"),
                new Telling("Herald", null, LONG).said("Tove Brandal", LONG));

        assertThat(file.utterances().stream().map(Utterance::statements).flatMap(List::stream))
                .containsExactlyInAnyOrder("courier-1", "courier-2", "herald-1");
    }

    @Test
    void whatNoOtherOutletCarriesIsOnlyHere() {
        StoryFile file = account(
                new Telling("Courier", null, LONG + " Fog is rare here.")
                        .said("Tove Brandal", LONG)
                        .said("Mads Lie", "Fog is rare here"),
                new Telling("Herald", null, LONG).said("Tove Brandal", LONG));

        assertThat(file.onlyHere()).containsExactly("courier-2");
    }

    private static List<Drift.Kind> kinds(StoryFile file) {
        return file.utterances().stream()
                .flatMap(utterance -> utterance.drift().stream())
                .map(Drift::kind)
                .toList();
    }
}

package dev.firsthand.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.clean.Cleaner;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Text;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributorTest {

    private final Attributor attributor = new Attributor();

    @Test
    void aQuotationIsItsSpeakersWhoComesAfterIt() {
        assertThat(said("“The dam will hold through the winter,” the engineer said."))
                .containsExactly("the engineer | said | “The dam will hold through the winter,”");
    }

    @Test
    void aQuotationInterruptedByItsAttributionIsOneStatement() {
        assertThat(said("“The dam will hold,” Ms. Okafor said on Monday. “We have checked every gate.”"))
                .containsExactly("Ms. Okafor | said | “The dam will hold,” + “We have checked every gate.”");
    }

    @Test
    void aVerbBeforeItsSubjectTakesTheWholeNounPhrase() {
        assertThat(said("“It is a good harvest,” said Ana Lima, a farmer from Braga."))
                .containsExactly("Ana Lima, a farmer from Braga | said | “It is a good harvest,”");
    }

    @Test
    void aClauseWithThatIsContent() {
        assertThat(said("The minister told reporters that the ferry would sail again in May."))
                .containsExactly("The minister | told | that the ferry would sail again in May");
    }

    @Test
    void aClauseWithoutThatIsContent() {
        assertThat(said("Port officials say the ferry will sail again in May."))
                .containsExactly("Port officials | say | the ferry will sail again in May");
    }

    @Test
    void accordingToNamesItsSourceAfterTheContent() {
        assertThat(said("Two crew members were hurt, according to the coast guard."))
                .containsExactly("the coast guard | according to | Two crew members were hurt");
    }

    @Test
    void aQuotationWithoutCueIsCarriedOverFromTheParagraphBefore() {
        assertThat(said("“We lost the roof,” Mr. Berg said.\n\n“Then the cellar filled with water before dawn came.”"))
                .containsExactly(
                        "Mr. Berg | said | “We lost the roof,”",
                        "Mr. Berg |  | “Then the cellar filled with water before dawn came.”");
    }

    @Test
    void aNameBehindADashSignsTheQuotationBeforeIt() {
        String text =
                "“I will not move,” said Bo Lane.\n\n“The ferry is all we have left here.” — Ada Lamb, ferry hand\n\n"
                        + "“Nobody asked us about any of it.”\n\n― Tess Orrin.";
        assertThat(said(text))
                .contains(
                        "Ada Lamb, ferry hand | — | “The ferry is all we have left here.”",
                        "Tess Orrin | ― | “Nobody asked us about any of it.”");
    }

    @Test
    void whatGoesOnBehindADashSignsNothing() {
        assertThat(said("“The ferry is all we have,” — Ada Lamb sold her boat that winter — she said."))
                .noneMatch(found -> found.startsWith("Ada Lamb sold"));
    }

    @Test
    void aTurnOfATranscriptIsThatSpeakersThoughItOpensWithAMark() {
        assertThat(said("\"LAMB: Well, the ferry was never late, and the bridge is.\n\n\"(CROSSTALK.)"))
                .containsExactly("LAMB | : | Well, the ferry was never late, and the bridge is.");
    }

    @Test
    void anAnswerIsSaidUntilTheNextQuestion() {
        assertThat(said("Q: Is the pier safe?\n\nA: It is safe to look at.\n\nWe mend it in May.\n\nQ: And the ferry?"))
                .containsExactly(" | : | It is safe to look at. + We mend it in May.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFP quoted a diplomat as saying that the talks had failed. | a diplomat | that the talks had failed"
                        + " | Agence France-Presse",
                "Karl Berg was quoted by Iranian state television as saying the port would stay shut. | Karl Berg"
                        + " | the port would stay shut | Iranian state television",
                "“We will wait until Friday,” Reuters quoted him as saying. | him | “We will wait until Friday,” | Reuters",
                "The paper cited two officials as warning: “Nothing will move before Friday.” | two officials"
                        + " | “Nothing will move before Friday.” | ",
            })
    void whatSomebodyIsQuotedAsSayingIsTheirs(String text, String source, String content, String via) {
        assertThat(found(text)).singleElement().satisfies(found -> {
            Report report = new Cleaner().clean(new Rendering("r.txt", Text.of(text)));
            assertThat(words(report, found.source())).isEqualTo(source);
            assertThat(words(report, found.content())).isEqualTo(content);
            assertThat(found.via() == null ? null : found.via().name()).isEqualTo(via);
        });
    }

    @Test
    void aKindOfTextBeforeAColonIsNobody() {
        assertThat(said("CLARIFICATION: The first paragraph gave the wrong name for the ferry."))
                .isEmpty();
    }

    @Test
    void whenAndHowMuchSomebodySpokeIsNotWhatWasSaid() {
        assertThat(said("Bo Lane said before he died.")).isEmpty();
        assertThat(said("Bo Lane said as much in an interview on Monday morning."))
                .isEmpty();
    }

    @Test
    void aSubjectReachesOverItsRelativeClause() {
        assertThat(said("The harbour master, who lives nearby, has insisted the gate was shut."))
                .containsExactly("The harbour master, who lives nearby | has insisted | the gate was shut");
    }

    @Test
    void aSecondVerbTakesTheSubjectOfTheFirst() {
        assertThat(said("Ms. Lund said the pump had failed and said that nobody noticed."))
                .containsExactly("Ms. Lund | said | the pump had failed", "Ms. Lund | said | that nobody noticed");
    }

    @Test
    void aReportInAReportGivesBoth() {
        assertThat(said("Two officials confirmed that a new study found that the lake is shrinking."))
                .containsExactly(
                        "Two officials | confirmed | that a new study found that the lake is shrinking",
                        "a new study | found | that the lake is shrinking");
    }

    @Test
    void aCaptionNamesItsSpeakerBeforeAColon() {
        assertThat(said("Ana Lima, mayor of Braga: ‘We have waited long enough for this bridge’"))
                .containsExactly("Ana Lima, mayor of Braga | : | ‘We have waited long enough for this bridge’");
    }

    @Test
    void aPromiseIsInItsInfinitive() {
        assertThat(said("The governor vowed to reopen the tunnel."))
                .containsExactly("The governor | vowed | to reopen the tunnel");
    }

    @Test
    void aParenthesisSplitsTheContent() {
        assertThat(said("The dam, she said, would hold for years."))
                .containsExactly("she | said | The dam + would hold for years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry declined to comment on the ship. | DECLINES",
                "The company did not respond to a request for comment. | UNREACHABLE",
                "The station has reached out to the embassy for comment. | UNREACHABLE",
                "The spokeswoman said she was “not aware” of it. | DECLINES",
                "The trader denied that he had sold the grain. | DENIES",
                "The trader said he never sold the grain. | DENIES",
                "The trader said the claim was false. | DENIES",
                "The guild disputed the figures. | DISPUTES",
                "The trader insisted the grain was not his. | DENIES",
                "The trader, who is adamant he is not a thief, waited. | DENIES",
                "The guild says there is no fraud among its members. | DENIES",
                "The guild said the audit was not an attempt to hide the loss. | DENIES",
                "“This is not a tax,” the minister said. | DENIES",
                "“I like the grain,” the trader said, rejecting a charge that it was rotten. | DENIES",
                "The trader said the two clerks were lying about the grain. | DENIES",
                "The clerk said she could neither confirm nor deny the sale. | DECLINES",
                "Asked about the sale, the clerk said she had not read the contract. | DECLINES",
                "When pressed, the clerk said he had “not looked into it, nor examined the books”. | ASSERTS",
                "Asked about the sale, the clerk said he had \"not dealt with the books\" yet. | DECLINES",
                "The trader tried to clarify his remark on the guild, saying he had meant the market. | CORRECTS",
                "The guild disputed the figures, saying it had lost less. | DISPUTES",
                "The trader denied the theft, saying the sacks were his. | DENIES",
                "The guild has challenged claims that it hid the loss. | DISPUTES",
                "Guild members often defend themselves against accusations of fraud. | DISPUTES"
            })
    void theStanceIsReadFromCueAndContent(String text, Stance stance) {
        assertThat(found(text)).extracting(Attribution::stance).contains(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The trader said the grain was old.",
                "The trader said the answer lies in the soil.",
                "The trader said he had not slept since Monday.",
                "The trader said he did not like the grain.",
                "“It is not a good day,” the trader said.",
                "Critics said he never paid for the grain.",
                "The trader said the sack was lying in the road.",
                "The trader insisted he would not leave the market.",
                "The trader said the clerk had spread false reports.",
                "Asked about the sale, the clerk said he had not seen any contract.",
                "The clerk who had read the contract came in, saying the trader had left."
            })
    void aNegationThatAnswersNobodyIsNoDenial(String text) {
        assertThat(found(text)).extracting(Attribution::stance).containsOnly(Stance.ASSERTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It is done,” the king said in an interview with the BBC. | BBC",
                "The envoy told Reuters that the talks had failed. | Reuters",
                "The firm said in a statement that the talks had failed. | statement",
                "The BBC reported that officials said the talks had failed. | BBC",
                "“It is done,” the king told NBC’s “Today” show on Friday. | Today",
                "“It is done,” he told “Today.” | Today",
                "“It is done,” the envoy said on Carla Mund’s late radio show. | Carla Mund’s late radio show",
                "The envoy wrote on the museum’s website that the talks had failed. | website",
                "Jo Brink, a blogger for lakewatch.org, wrote that the lake was low. | lakewatch.org",
                "The envoy told KQBX-TV that the talks had failed. | KQBX-TV",
                "The envoy, speaking to a local radio station, said the talks had failed. | local radio station",
                "The cook told another reporter that the lake was low. | another reporter",
                "According to a letter seen by Reuters, the dam is old. | Reuters",
                "The envoy tweeted that the talks had failed. | Twitter",
                "The council filed a federal lawsuit on Friday, claiming that the permit is void. | lawsuit"
            })
    void theChannelIsNamedBesideTheCue(String text, String via) {
        assertThat(found(text))
                .anyMatch(found -> found.via() != null && found.via().name().equals(via));
    }

    @Test
    void theSourceItselfIsNoChannel() {
        assertThat(found("The BBC reported that the talks had failed.")).allMatch(found -> found.via() == null);
    }

    @Test
    void whoIssuesAWritingIsItsSource() {
        assertThat(said("The board sent a letter calling for new gates."))
                .containsExactly("The board | calling for | new gates");
    }

    @Test
    void aPartyAndPlaceInBracketsBelongToTheName() {
        assertThat(said("Rep. Ben Ito (R-Va.) had argued that the gates were old."))
                .containsExactly("Rep. Ben Ito (R-Va.) | had argued | that the gates were old");
    }

    @Test
    void anAideCloseToSomebodyIsOneSource() {
        assertThat(said("Mr. Ito spent the day on the telephone, said an aide close to the mayor."))
                .containsExactly("an aide close to the mayor | said | Mr. Ito spent the day on the telephone");
    }

    @Test
    void aSubjectBehindItsVerbKeepsItsRelativeClause() {
        assertThat(said("The gates were old, said a clerk who was not allowed to speak to reporters."))
                .containsExactly("a clerk who was not allowed to speak to reporters | said | The gates were old");
    }

    @Test
    void nobodyIsTheSubjectOfToldBehindIt() {
        assertThat(said("“We did not know,” Rev. Ito of the harbour parish, told the Courier."))
                .containsExactly("Rev. Ito of the harbour parish | told | “We did not know,”");
    }

    @Test
    void aNounBeforeANounIsNoVerb() {
        assertThat(said("The form is kept in the state, and state officials have confirmed its age."))
                .containsExactly("state officials | have confirmed | its age");
    }

    @Test
    void aSubjectReachesOverWhatStandsBetweenDashes() {
        assertThat(said("Port officials – the mayor is one of them – have confirmed the loss."))
                .containsExactly("Port officials | have confirmed | the loss");
    }

    @Test
    void toAskNotToBeNamedIsNoStatement() {
        assertThat(said("Two nurses, who asked not to be named because they feared for their jobs, told the Post that"
                        + " the lift had failed."))
                .containsExactly(
                        "Two nurses, who asked not to be named because they feared for their jobs | told | that the"
                                + " lift had failed");
        assertThat(said("The driver asked not to be identified.")).isEmpty();
    }

    @Test
    void whatSomebodyMayNotDiscussIsNoStatement() {
        assertThat(said("The clerks spoke anonymously because they were not authorized to discuss the sale."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reuters, citing two clerks and other sources, reported that the line was sold.",
                "Reuters reported that the line was sold, citing two clerks and other sources.",
                "Reuters reported that the line was sold, according to two clerks and other sources.",
                "Citing two clerks and other sources, Reuters reported that the line was sold."
            })
    void whatAnOutletReportsIsTheWordOfThoseItCites(String text) {
        assertThat(said(text)).containsExactly("two clerks and other sources | reported | that the line was sold");
        assertThat(found(text).getFirst().via())
                .isNotNull()
                .satisfies(via -> assertThat(via.name()).isEqualTo("Reuters"));
    }

    @Test
    void aReasonThatIsCitedIsNoSource() {
        assertThat(said("The mayor said she would resign, citing poor health."))
                .noneMatch(found -> found.startsWith("poor health"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As first reported by Reuters, the line was sold. | Reuters | As first reported by | the line was sold",
                "The talks were first reported by Reuters. | Reuters | were first reported by | The talks"
            })
    void whoFirstReportedItIsItsSource(String text, String source, String cue, String content) {
        assertThat(said(text)).containsExactly(source + " | " + cue + " | " + content);
    }

    @Test
    void aSentenceThatEndsInWhoSaysItAllEndsTheSpeechBeforeThat() {
        assertThat(said("The council said it would sue, the Courier reported on Monday."))
                .contains("The council | said | it would sue");
    }

    @Test
    void aTitleAfterAPrepositionIsNoSpeech() {
        assertThat(said("Appearing on “Face the Harbour,” Mr. Ito said the gates were old."))
                .containsExactly("Mr. Ito | said | the gates were old");
    }

    @Test
    void toWhomSomethingWasToldIsReadBehindAQuotationToo() {
        Attribution found = found("“We lost the roof,” Mr. Ito told the Harbour Courier on Monday.")
                .getFirst();

        assertThat(found.addressee()).isEqualTo(new Span(33, 52));
    }

    @Test
    void howSomethingWasSaidSaysNothingItself() {
        assertThat(said("Mr. Ito said by email that the gates were old."))
                .containsExactly("Mr. Ito | said | that the gates were old");
    }

    @Test
    void whatIsDeclinedIsNoStatement() {
        assertThat(said("The mayor declined to comment on the loss."))
                .containsExactly("The mayor | declined | to comment on the loss");
    }

    @Test
    void anAdverbStandsBetweenSubjectAndVerb() {
        assertThat(said("Port officials also say the ferry will sail again."))
                .containsExactly("Port officials | also say | the ferry will sail again");
    }

    @Test
    void aPluralOwnerBelongsToItsNoun() {
        assertThat(said("Tomas Berg of the dockers’ union said the gates were old."))
                .containsExactly("Tomas Berg of the dockers’ union | said | the gates were old");
    }

    @Test
    void aFrontedSourceEndsBeforeWhatItSays() {
        assertThat(said("According to a 52-count complaint filed by the board, the builders hid the loss."))
                .containsExactly("a 52-count complaint filed by the board | According to | the builders hid the loss");
    }

    @Test
    void anOccasionIsTheWordsThatNameIt() {
        String text = "The envoy told reporters at a briefing in Oslo that the talks had failed.";
        assertThat(found(text).getFirst().occasion()).isEqualTo(new Span(25, 46));
    }

    @Test
    void mannerTellsWhoseWordsTheyAre() {
        assertThat(found("“It is over,” he said."))
                .extracting(Attribution::manner)
                .containsExactly(Manner.DIRECT);
        assertThat(found("He said it was “over” for him."))
                .extracting(Attribution::manner)
                .containsExactly(Manner.MIXED);
        assertThat(found("He said it was over."))
                .extracting(Attribution::manner)
                .containsExactly(Manner.INDIRECT);
    }

    @Test
    void aRefusalThatIsAllSomebodySaidIsToldOnce() {
        String text = "Police said they could not comment on the number of boats.";
        assertThat(said(text)).containsExactly("Police | said | they could not comment on the number of boats");
        assertThat(found(text)).extracting(Attribution::stance).containsExactly(Stance.DECLINES);
    }

    @Test
    void aRefusalOfSomebodyElseWithinWordsIsItsOwn() {
        assertThat(found("Police said that the owner declined to comment on the number of boats."))
                .extracting(Attribution::stance)
                .containsExactlyInAnyOrder(Stance.ASSERTS, Stance.DECLINES);
    }

    @Test
    void aLetterBeforeAColonIsNobody() {
        assertThat(said("A: “I never took the boat,” Mr. Nye said."))
                .containsExactly("Mr. Nye | said | “I never took the boat,”");
    }

    @Test
    void whatHasNoWordsIsNotWhatWasAsked() {
        assertThat(said("The owner could not be reached."))
                .containsExactly("The owner | could not be reached | could not be reached");
    }

    @Test
    void bracketsHoldWhatIsSaidInThem() {
        assertThat(said("The pier will close in May (the board said it is unsafe) and open in June."))
                .containsExactly("the board | said | it is unsafe");
        assertThat(said("The pier is unsafe (according to the board) and closed."))
                .containsExactly("the board | according to | The pier is unsafe");
    }

    @Test
    void aQuotationSetApartIsOfWhomTheStoryGivesItTo() {
        String quoted = "“The ferry will be gone before the bridge is built.”";
        assertThat(said("Ada Lamb said the bridge was late.\n\n" + quoted + "\n\nThe mayor disagreed.\n\n"
                        + "“The ferry will be gone before the bridge is built,” Jo Nye said."))
                .contains("Jo Nye |  | " + quoted);
    }

    @Test
    void aQuotationAloneThatNobodyElseSaysGoesOn() {
        assertThat(said("“It is late,” Ada Lamb said.\n\n“The ferry will be gone before the bridge is built.”"))
                .contains("Ada Lamb |  | “The ferry will be gone before the bridge is built.”");
    }

    @Test
    void aBannerIsNobodysWords() {
        assertThat(said("HARBOUR DAY: BEST EARLY FERRY TICKETS\n\nMAYOR: WE WILL NOT SELL THE FERRY."))
                .containsExactly("MAYOR | : | WE WILL NOT SELL THE FERRY.");
    }

    @Test
    void aTitleInCapitalsBeforeAColonIsNobody() {
        assertThat(said("Spirit Of The Week: Skerrin’s Oldest Ferry")).isEmpty();
    }

    @Test
    void moreThanSomebodySaidIsNotWhatWasSaid() {
        assertThat(said("The pier is older than the board said than anybody knew it was."))
                .noneMatch(found -> found.contains("than anybody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "‘", "’", "'", ", ", "«", "("})
    void aHundredThousandMarksTakeLinearTime(String mark) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> said(mark.repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "that ",
                "he said, ",
                "who said ",
                "and ",
                "according to ",
                "he said it, citing officials, "
            })
    void aSentenceWithoutEndTakesLinearTime(String words) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> said(words.repeat(20_000)));
    }

    private List<Attribution> found(String text) {
        Report report = new Cleaner().clean(new Rendering("r.txt", Text.of(text)));
        return attributor.attribute(report, new PlainAnnotator().annotate(report));
    }

    private List<String> said(String text) {
        Report report = new Cleaner().clean(new Rendering("r.txt", Text.of(text)));
        return attributor.attribute(report, new PlainAnnotator().annotate(report)).stream()
                .map(found -> shown(report, found))
                .toList();
    }

    private static String shown(Report report, Attribution found) {
        return words(report, found.source()) + " | " + words(report, found.cue()) + " | "
                + words(report, found.content());
    }

    private static String words(Report report, List<Span> spans) {
        return spans.stream().map(report.text()::slice).collect(Collectors.joining(" + "));
    }
}

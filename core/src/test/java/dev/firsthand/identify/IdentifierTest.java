package dev.firsthand.identify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifierTest {

    @Test
    void aSurnameStandsForTheFullNameGivenBefore() {
        assertThat(Told.names("‹Anna Kovacs› said [the ferry was late]. ‹Kovacs› said [it was full]."))
                .containsExactly("Anna Kovacs", "Anna Kovacs");
    }

    @Test
    void aSurnameStandsForTheFullNameGivenOnlyLater() {
        assertThat(Told.names("‹Kovacs› said [the ferry was late]. The crew knew Anna Kovacs well."))
                .containsExactly("Anna Kovacs");
    }

    @Test
    void aTitleAndSurnameStandForTheFullName() {
        Speaker speaker = Told.speaker("‹Sen. Anna Kovacs› said [no]. ‹Ms. Kovacs› said [it again].");
        assertThat(speaker.name()).isEqualTo("Anna Kovacs");
        assertThat(speaker.id()).isEqualTo("anna-kovacs");
    }

    @Test
    void namesakesAreToldApartByTheirTitles() {
        String text = "Peter Brandt met Julia Brandt in Leeds. ‹Mr. Brandt› said [yes]. ‹Mrs. Brandt› said [no].";
        assertThat(Told.names(text)).containsExactly("Peter Brandt", "Julia Brandt");
    }

    @Test
    void namesakesWithoutTitlesAreToldApartByWhoWasNamedLast() {
        String text = "‹Peter Brandt› said [yes]. ‹Julia Brandt› said [no]. ‹Brandt› said [she was sure].";
        assertThat(Told.names(text)).containsExactly("Peter Brandt", "Julia Brandt", "Julia Brandt");
    }

    @Test
    void anAppositionGivesTheRole() {
        Speaker speaker = Told.speaker("‹Sarah Lund, the harbour board’s senior director for pilots,› said [no].");
        assertThat(speaker.name()).isEqualTo("Sarah Lund");
        assertThat(speaker.role()).isEqualTo("harbour board’s senior director for pilots");
    }

    @Test
    void aRoleBeforeACommaGivesTheRoleOfTheNameBehindIt() {
        Speaker speaker = Told.speaker("‹The leader of the harbour council, Elira Lund,› said [no].");
        assertThat(speaker.name()).isEqualTo("Elira Lund");
        assertThat(speaker.role()).isEqualTo("leader of the harbour council");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.PERSON);
    }

    @Test
    void aSpokeswomanForAnOfficeIsWhoIsNamedBehindTheComma() {
        Speaker speaker = Told.speaker("‹A spokeswoman for Mr. Holm’s office, Rosa Berg,› said [no].");
        assertThat(speaker.name()).isEqualTo("Rosa Berg");
    }

    @Test
    void aCompanysNameBehindItsSpokesmanIsNotTheSpokesmans() {
        Speaker speaker = Told.speaker("‹A spokesman for the ferry operator, Havel Tours,› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
    }

    @Test
    void twoNamesAfterARoleDoNotHaveIt() {
        Speaker speaker = Told.speaker("‹A lawyer for the governor, Ann Lund and Ben Ito,› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
    }

    @Test
    void aNameWithWhichIsACompanys() {
        Speaker speaker = Told.speaker("‹Havel Lund, which built the lift,› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
    }

    @Test
    void aNameThatEndsInWhatTheReportSpeaksOfIsACompanys() {
        Speaker speaker = Told.speaker("The crane fell at noon. ‹Havel Cranes› said [it was old].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
    }

    @Test
    void aRoleAtTheEndOfASentenceHasNoFullStop() {
        Speaker speaker = Told.speaker("[“No,”] said ‹Dean Holm, Lewis’s brother›.");
        assertThat(speaker.role()).isEqualTo("Lewis’s brother");
    }

    @Test
    void whoAddsSomethingIsWhoSpokeLast() {
        String text = "‹Karsten Holm› said [the ferry was late]. A young man, Ben Ito, tore the net, for he was tired. "
                + "Ben Ito ran off. [“I am sorry,”] ‹he› added.";
        assertThat(Told.names(text)).endsWith("Karsten Holm");
    }

    @Test
    void aWomanWithoutANameIsNotThey() {
        assertThat(Told.names("‹A spokeswoman› said [he was well]. Then ‹they› said [it was over]."))
                .doesNotContainSequence("A spokeswoman", "A spokeswoman");
    }

    @Test
    void aReportInAnOutletIsTheOutlets() {
        Speaker speaker = Told.speaker("‹A report in the New York Times› said [the ferry was late].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.OUTLET);
    }

    @Test
    void aLetterIsADocument() {
        Speaker speaker = Told.speaker("‹a letter seen by this newspaper› said [the ferry was late].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.DOCUMENT);
    }

    @Test
    void theWordsBeforeANameGiveTheRole() {
        Speaker speaker = Told.speaker("‹Danish Foreign Minister Karsten Holm› said [no].");
        assertThat(speaker.name()).isEqualTo("Karsten Holm");
        assertThat(speaker.role()).isEqualTo("Danish Foreign Minister");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.PERSON);
    }

    @Test
    void aRoleStandsForTheLastWhoHasIt() {
        String text = "‹Foreign Minister Karsten Holm› said [no]. ‹The foreign minister› said [it was late].";
        assertThat(Told.names(text)).containsExactly("Karsten Holm", "Karsten Holm");
    }

    @Test
    void sheIsTheWomanInTheForeground() {
        String text = "‹Anna Kovacs› said [the ferry was late]. Peter Brandt was aboard. ‹She› said [it was full].";
        assertThat(Told.names(text)).containsExactly("Anna Kovacs", "Anna Kovacs");
    }

    @Test
    void unnamedSourcesAreCountedAndKeepTheirDescription() {
        Speaker speaker = Told.speaker("‹Two people familiar with the talks› said [a deal was near].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
        assertThat(speaker.name()).isEqualTo("Two people familiar with the talks");
        assertThat(speaker.count()).isEqualTo(2);
    }

    @Test
    void oneOfTheSourcesIsOneOfThoseBefore() {
        List<Speaker> speakers = Told.speakers(
                "‹Two sources familiar with the talks› said [a deal was near]. ‹One of the sources› said [so].");
        assertThat(speakers.get(1).id()).isEqualTo(speakers.get(0).id());
    }

    @Test
    void aQuotationWithoutASourceGoesOnWithTheSpeakerBeforeIt() {
        Speaker speaker = Told.speaker("‹Anna Kovacs› said [“No.”]\n‹›[“It was late.”]");
        assertThat(speaker.name()).isEqualTo("Anna Kovacs");
        assertThat(speaker.decidedBy()).isEqualTo("carried-over");
    }

    @Test
    void anOutletsReportIsTheOutlets() {
        Speaker speaker = Told.speaker("‹A Wall Street Journal report published on Tuesday› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.OUTLET);
        assertThat(speaker.name()).isEqualTo("Wall Street Journal");
    }

    @Test
    void aCountryOrItsCapitalSpeaksForItsGovernment() {
        Speaker speaker = Told.speaker("‹Beijing› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
        assertThat(speaker.name()).isEqualTo("Beijing");
    }

    @Test
    void aNameBehindARoleThatGoesOnIsStillTheHead() {
        Speaker speaker = Told.speaker("‹The port’s chief envoy for East Asia Daniel Okoro› said [no].");
        assertThat(speaker.name()).isEqualTo("Daniel Okoro");
    }

    @Test
    void aSpokesmanForSomebodyIsNotThatPerson() {
        Speaker speaker = Told.speaker("Anna Kovacs left. ‹A spokesman for Anna Kovacs› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
        assertThat(speaker.name()).isEqualTo("A spokesman for Anna Kovacs");
    }

    @Test
    void somePeopleAroundSomebodyAreNotThatPerson() {
        Speaker speaker = Told.speaker("Anna Kovacs left. ‹Some close to Kovacs› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
    }

    @Test
    void theOfficialIsTheOneDescribedBefore() {
        List<Speaker> speakers =
                Told.speakers("‹A senior harbour official› said [no]. ‹The official› said [it was closed].");
        assertThat(speakers.get(1).id()).isEqualTo(speakers.get(0).id());
        assertThat(speakers.get(1).name()).isEqualTo("A senior harbour official");
    }

    @Test
    void anotherWayToSpeakOfThePersonInTheForegroundIsThatPerson() {
        String text = "‹Anna Kovacs› said [no] in Leeds. ‹The ferry magnate› said [it was late].";
        assertThat(Told.names(text)).containsExactly("Anna Kovacs", "Anna Kovacs");
    }

    @Test
    void aCampaignBelongsToWhomeverThePronounMeans() {
        Speaker speaker = Told.speaker("‹Anna Kovacs› said [no]. ‹Her campaign› said [the same].");
        assertThat(speaker.name()).isEqualTo("Anna Kovacs’s campaign");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
    }

    @Test
    void aSpeechIsItsOwners() {
        Speaker speaker = Told.speaker("‹Anna Kovacs› said [no]. ‹Her speech› promised [a new ferry].");
        assertThat(speaker.name()).isEqualTo("Anna Kovacs");
        assertThat(speaker.decidedBy()).isEqualTo("own-words");
    }

    @Test
    void anAcronymStandsForTheNameWithTheseInitials() {
        String text = "‹The National Ferry Association› said [no]. ‹The NFA› said [it was late].";
        assertThat(Told.names(text)).containsExactly("National Ferry Association", "National Ferry Association");
    }

    @Test
    void itIsTheOrganisationInTheForeground() {
        String text = "‹The National Ferry Association› said [no]. ‹It› said [it was late].";
        assertThat(Told.names(text)).containsExactly("National Ferry Association", "National Ferry Association");
    }

    @Test
    void twoWhoSpeakTogetherAreOneSpeakerOfTwo() {
        Speaker speaker = Told.speaker("‹Anna Kovacs and Peter Brandt› said [no].");
        assertThat(speaker.name()).isEqualTo("Anna Kovacs and Peter Brandt");
        assertThat(speaker.count()).isEqualTo(2);
    }

    @Test
    void whoIsTheOneNamedJustBefore() {
        Speaker speaker = Told.speaker("Peter Brandt met Anna Kovacs, ‹who› said [the ferry was late].");
        assertThat(speaker.name()).isEqualTo("Anna Kovacs");
    }

    @Test
    void theFirstPersonInAQuotationIsItsSpeaker() {
        List<Speaker> speakers =
                Told.speakers("‹Anna Kovacs› said [“The ferry is late.”] “‹I› think [it is full],” she said.");
        assertThat(speakers.getLast().name()).isEqualTo("Anna Kovacs");
    }

    @Test
    void theFirstPersonOutsideQuotationsIsTheAuthor() {
        Speaker speaker = Told.speaker("‹I› think [the ferry was late].");
        assertThat(speaker.name()).isEqualTo("Una Reporter");
    }

    @Test
    void anInitialDoesNotPartAName() {
        String text = "‹Anna R. Kovacs› said [no]. ‹Kovacs› said [yes].";
        assertThat(Told.names(text)).containsExactly("Anna R. Kovacs", "Anna R. Kovacs");
        assertThat(Told.speaker(text).id()).isEqualTo("anna-kovacs");
    }

    @Test
    void fatherAndSonOfOneNameAreKeptApart() {
        List<Speaker> speakers = Told.speakers("‹Peter Brandt› said [no]. His son ‹Peter Brandt Jr.› said [yes].");
        assertThat(speakers.get(0).id()).isNotEqualTo(speakers.get(1).id());
    }

    @Test
    void aHeadlinesCapitalsMakeNoName() {
        String text = "Ferry Owners Blame Harbour Board For Delay\n‹Anna Kovacs› said [no]. ‹She› said [it was late].";
        assertThat(Told.names(text)).containsExactly("Anna Kovacs", "Anna Kovacs");
    }

    @Test
    void anIndefinitePollIsAnUnnamedSourceAndANamedOneADocument() {
        assertThat(Told.speaker("‹Some polls› show [she leads].").kind()).isEqualTo(Speaker.Kind.UNNAMED);
        assertThat(Told.speaker("‹A Leeds University poll› shows [she leads].").kind())
                .isEqualTo(Speaker.Kind.DOCUMENT);
    }

    @Test
    void aPassiveWithoutASourceHasAnUnknownSpeaker() {
        Speaker speaker = Told.speaker("It was claimed ‹›[that the ferry was late].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNKNOWN);
    }

    @Test
    void aVerbThatIsAlsoANounDoesNotHideTheBodyBeforeIt() {
        Speaker speaker = Told.speaker("‹Anna Kovacs› said [no]. ‹Her office› claims [the ferry was late].");
        assertThat(speaker.name()).isEqualTo("Anna Kovacs’s office");
    }

    @Test
    void aMisspeltGivenNameMakesNoSecondPerson() {
        String text = "‹Jonnathan Kovacs› said [no]. ‹Jonathan Kovacs› said [yes]. ‹Kovacs› said [so].";
        assertThat(Told.speakers(text)).extracting(Speaker::id).containsOnly("jonathan-kovacs");
    }

    @Test
    void namesakesAreToldApartByTheirOffices() {
        String text =
                "Mayor Peter Brandt left. Julia Brandt stayed. ‹Julia Brandt› said [no]. ‹Mayor Brandt› said [yes].";
        assertThat(Told.names(text)).containsExactly("Julia Brandt", "Peter Brandt");
    }

    @Test
    void supportersOfSomebodyAreNotThatPerson() {
        Speaker speaker = Told.speaker("Anna Kovacs left. ‹Supporters of Ms. Kovacs› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
    }

    @Test
    void aRoleGivenFirstIsKnownByTheNameGivenLater() {
        String text =
                "‹The head of Ansell Terminals› said [no].\n‹Helen Marchetti, who runs Ansell Terminals,› said [yes].";
        assertThat(Told.names(text)).containsExactly("Helen Marchetti", "Helen Marchetti");
        assertThat(Told.speakers(text)).extracting(Speaker::decidedBy).containsExactly("named-later", "name");
    }

    @Test
    void aRoleOfAnotherBodyIsNotTheNameGivenLater() {
        String text =
                "‹The head of Orrin Ferries› said [no].\n‹Helen Marchetti, who runs Ansell Terminals,› said [yes].";
        assertThat(Told.names(text)).containsExactly("The head of Orrin Ferries", "Helen Marchetti");
    }

    @Test
    void aRoleThatTwoHaveIsNobodysLater() {
        String text = "‹The owner of Ansell Terminals› said [no].\n‹Ann Roe, who owns Ansell Terminals,› said [yes].\n"
                + "‹Karl Lind, who owns Ansell Terminals,› said [maybe].";
        assertThat(Told.names(text).getFirst()).isEqualTo("The owner of Ansell Terminals");
    }

    @Test
    void aCoupleSharesASurname() {
        String text =
                "Karl and Dora Lind won their appeal on the bakery. ‹Mr. Lind› said [yes]. ‹Mrs. Lind› said [no].";
        assertThat(Told.names(text)).containsExactly("Karl Lind", "Dora Lind");
    }

    @Test
    void fatherAndSonAreToldByAge() {
        String text =
                "Edward Nye Sr. met his son, Edward Nye Jr., at the mill on the river. ‹The elder Nye› said [yes]."
                        + " ‹The younger Nye› said [no].";
        assertThat(Told.names(text)).containsExactly("Edward Nye Sr.", "Edward Nye Jr.");
    }

    @Test
    void bothMenAreTheTwoWhoWereNamedTogether() {
        String text =
                "Critics gathered outside. Senator Karl Lind and Governor Edward Nye met at the ferry terminal. ‹Both men› said [yes].";
        Speaker speaker = Told.speaker(text);
        assertThat(speaker.name()).isEqualTo("Karl Lind and Edward Nye");
        assertThat(speaker.count()).isEqualTo(2);
    }

    @Test
    void whoIsWhomTheNameBeforeTheCommaNames() {
        assertThat(Told.names("Smith, ‹who› said [the harbour was shallow], met Havel Cranes, ‹which› said [no]."))
                .containsExactly("Smith", "Havel Cranes");
    }

    @Test
    void theGovernorsSpokesmanIsTheOneWhoSpokeForTheGovernorBefore() {
        String text = "‹A spokesman for Governor Dora Lind› said [yes]. ‹A spokesman for Ed Nye› said [no]."
                + " ‹The governor’s spokesman› said [again].";
        List<Speaker> speakers = Told.speakers(text);
        assertThat(speakers.getLast().id()).isEqualTo(speakers.getFirst().id());
        assertThat(speakers.getLast().decidedBy()).isEqualTo("owners-voice");
    }

    @Test
    void aQuestionWithoutASpeakerIsAskedByWhoAskedBefore() {
        String text =
                "[“Did it fall?”] asked ‹Al Roe›.\n[“I saw the dust,”] replied ‹Ida Moe›.\n[“Nothing else?”]‹›\n[“Nothing.”]‹›";
        assertThat(Told.names(text)).containsExactly("Al Roe", "Ida Moe", "Al Roe", "Ida Moe");
    }

    @Test
    void quotationsThatAreNoDialogueStayWithTheirSpeaker() {
        String text = "[“It fell,”] said ‹Al Roe›.\n[“I saw the dust,”] said ‹Ida Moe›.\n[“It was grey.”]‹›";
        assertThat(Told.names(text)).containsExactly("Al Roe", "Ida Moe", "Ida Moe");
    }

    @Test
    void whoAnswersInAnInterviewSaysI() {
        String text =
                "Helen Marchetti runs the quay.\nQ: Was it safe?\nA: ‹I› said [it was].\nQ: Will you go?\nA: No.\n‹I› said [no].";
        assertThat(Told.names(text)).containsExactly("Helen Marchetti", "Helen Marchetti");
        assertThat(Told.speaker(text).decidedBy()).isEqualTo("interview");
    }

    @Test
    void aQuotationAloneIsNotADocumentsWhereSomebodyWasSpokenWith() {
        String text = "We recently sat down with Helen Marchetti, who wrote a book on ferries.\n"
                + "‹The book› said [ferries were slow].\n[“They were slow and cold.”]‹›";
        assertThat(Told.names(text)).containsExactly("The book", "Helen Marchetti");
        assertThat(Told.speaker(text).decidedBy()).isEqualTo("interview");
    }

    @Test
    void whomTheReportSpokeWithIsNotWhoeverElseIsNamed() {
        String text = "Helen Marchetti spoke to Ed Nye.\n‹The book› said [no].\n[“It was slow.”]‹›";
        assertThat(Told.names(text)).doesNotContain("Ed Nye");
    }

    @Test
    void aBodyBesideItsNameGoesByTheName() {
        assertThat(Told.speaker("‹The outlet Harbourlight› said [no]. We read Harbourlight daily.")
                        .name())
                .isEqualTo("Harbourlight");
        assertThat(Told.speaker("‹Its parent company, Ansell Group,› said [no].")
                        .name())
                .isEqualTo("Ansell Group");
    }

    @Test
    void whoHasTwoRolesIsNamedBehindThem() {
        assertThat(Told.speaker("‹Its chairman and chief executive, Mathias Dorn,› said [no].")
                        .name())
                .isEqualTo("Mathias Dorn");
    }

    @Test
    void theOnlyOneWhoIsCalledSoIsMeantThoughNamedLater() {
        String text = "Tens of thousands remember Sal Hudson's war. ‹The top general› said [no]. "
                + "‹Major General Ed Nye› said [yes].";
        assertThat(Told.names(text)).containsExactly("Ed Nye", "Ed Nye");
    }

    @Test
    void whereSomethingIsFromIsNotWhoSpeaks() {
        assertThat(Told.speaker("‹Norwegian ferrymaker Havel Technology› said [no].")
                        .name())
                .isEqualTo("Havel Technology");
        assertThat(Told.speaker("‹US chipmaker Havel Technology› said [no].").name())
                .isEqualTo("Havel Technology");
    }

    @Test
    void aWordStressedByCapitalsIsPartOfNoName() {
        assertThat(Told.names("What Larry Hudson WON'T do is sail. ‹Hudson› said [no]."))
                .containsExactly("Larry Hudson");
    }

    @Test
    void namesAreWholeThoughTheyBeginOrGoOnWithASmallWord() {
        assertThat(Told.speaker("‹The New Mexico Ferry Department› said [no].").name())
                .isEqualTo("New Mexico Ferry Department");
        assertThat(Told.speaker("Ferries left Dar es Salaam. ‹Dar es Salaam› said [no].")
                        .name())
                .isEqualTo("Dar es Salaam");
    }

    @Test
    void oneOfSeveralIsNamedBehindThem() {
        assertThat(Told.speaker("‹One of the officers on the scene, Ed Nye,› said [no].")
                        .name())
                .isEqualTo("Ed Nye");
    }

    @Test
    void aPoliceCarIsNoPolice() {
        assertThat(Told.speaker("A police car crashed. ‹Police› said [no].").name())
                .isEqualTo("Police");
    }

    @Test
    void whatAnOrganisationStatesAreNoStates() {
        assertThat(Told.speaker("‹The organisation› states [no].").kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
    }

    @Test
    void aWordThatOnlyOpensASentenceIsNoName() {
        assertThat(Told.speaker("‹Ferrygoers› said [no].").kind()).isEqualTo(Speaker.Kind.UNNAMED);
    }

    @Test
    void aNameWithAStrokeIsNoLetter() {
        Speaker speaker = Told.speaker("‹A G/O spokesperson› said [no].");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
        assertThat(speaker.name()).isEqualTo("A G/O spokesperson");
    }

    @Test
    void aFullStopInsideANameDoesNotEndTheRole() {
        assertThat(Told.speaker("‹Ed Moe, a spokesman for Robert P. Nye,› said [no].")
                        .role())
                .isEqualTo("spokesman for Robert P. Nye");
    }

    @Test
    void aShoutedFirstWordIsNoName() {
        String text = "‹FURIOUS Helen Marchetti› said [no]. ‹UNICEF Director Helen Moe› said [yes].";
        assertThat(Told.names(text)).containsExactly("Helen Marchetti", "Helen Moe");
    }

    @Test
    void aPersonThatOnlyMeasuresIsNobody() {
        String text = "The mayor, Helen Marchetti, said a 12-person task force would meet. ‹She› said [it would].";
        assertThat(Told.speaker(text).name()).isEqualTo("Helen Marchetti");
        assertThat(Told.speaker("‹A 12-person task force› said [no].").name()).isEqualTo("A 12-person task force");
    }

    @Test
    void anOfficeOfSeveralSmallWordsLeadsToTheName() {
        Speaker speaker = Told.speaker("‹Norwegian secretary of state Ed Nye› said [no].");
        assertThat(speaker.name()).isEqualTo("Ed Nye");
        assertThat(speaker.role()).isEqualTo("Norwegian secretary of state");
    }

    @Test
    void whoseRoleItIsStandsNotInTheRole() {
        String text = "The union met. ‹Its chairwoman, Mary Doyle,› said [no].";
        assertThat(Told.speaker(text).role()).isEqualTo("chairwoman");
    }

    @Test
    void theAuditorIsNotWhoeverSpokeBefore() {
        String text = "‹Mary Doyle› said [no]. ‹The county auditor› said [yes].";
        assertThat(Told.names(text)).containsExactly("Mary Doyle", "The county auditor");
    }

    @Test
    void theCompanyIsTheBusinessThatTheReportIsAbout() {
        String text =
                "Ansell Terminals cut its forecast after a talk with the Harbour Council. ‹The company› said [no].";
        assertThat(Told.speaker(text).name()).isEqualTo("Ansell Terminals");
        assertThat(Told.speaker(text).decidedBy()).isEqualTo("company");
    }

    @Test
    void noCompanyIsTakenFromACouncil() {
        assertThat(Told.speaker("The Harbour Council met. ‹The company› said [no].")
                        .name())
                .isEqualTo("The company");
    }

    @Test
    void whatStandsBehindANameForAnHonourIsNoPartOfIt() {
        assertThat(Told.speaker("‹Miriam Okafor KC› said [no].").name()).isEqualTo("Miriam Okafor");
    }
}

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
}

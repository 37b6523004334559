package dev.firsthand.identify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Speaker;
import org.junit.jupiter.api.Test;

class SeenNamesTest {

    @Test
    void anOrganisationTheEncoderSawIsNoPerson() {
        assertThat(Told.speaker("We met. ‹Harbourlight› said [no].", "Harbourlight")
                        .kind())
                .isEqualTo(Speaker.Kind.ORGANIZATION);
        assertThat(Told.speaker("We met Warren Ferry Lines. ‹Warren Ferry Lines› said [no].", "Warren Ferry Lines")
                        .kind())
                .isEqualTo(Speaker.Kind.ORGANIZATION);
    }

    @Test
    void aSurnameOfThatReportIsAPersonsWhateverWasSeen() {
        Speaker speaker = Told.speaker(
                "Jeffrey Lund came. ‹Lund of the Havel Institute› said [no].", "Lund of the Havel Institute");
        assertThat(speaker.name()).isEqualTo("Jeffrey Lund");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.PERSON);
    }

    @Test
    void whatWasSeenAsANameIsOneThoughItOpensASentence() {
        assertThat(Told.speaker("‹Ferrygoers› said [no].", "Ferrygoers").kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
    }
}

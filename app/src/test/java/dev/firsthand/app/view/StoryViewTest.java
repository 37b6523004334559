package dev.firsthand.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.app.Footbridge;
import dev.firsthand.model.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryViewTest {

    private final StoryView story = StoryView.of(Footbridge.story());

    @Test
    void theFullestFormComesFirst() {
        assertThat(story.shared()).singleElement().satisfies(utterance -> {
            assertThat(utterance.fullest().outlet()).isEqualTo("Ostrey Post");
            assertThat(utterance.outlets()).containsExactly("Ostrey Post", "Radio Ostrey", "The Lamp");
            assertThat(utterance.drifted()).hasSize(2);
        });
    }

    @Test
    void anOutletThatHasAStatementTwiceIsNamedOnce() {
        List<Carried> forms = story.shared().getFirst().carried();
        List<Carried> twice = new ArrayList<>(forms);
        twice.addAll(forms);
        UtteranceView utterance = new UtteranceView(forms.getFirst().speaker(), twice);

        assertThat(utterance.oneOfEachOutlet())
                .extracting(Carried::outlet)
                .containsExactly("Ostrey Post", "Radio Ostrey", "The Lamp");
    }

    @Test
    void thoseWhomMostOutletsCarryComeFirstAndTheUnnamedLast() {
        assertThat(story.speakers().stream().map(SpeakerView::name))
                .containsExactly(
                        "Ines Calder", "Ostrey Post", "Pellow Bridges", "A night fisherman", "two city engineers");
    }

    @Test
    void aStatementOfNoUtteranceIsNotLost() {
        assertThat(story.speakers().stream()
                        .flatMap(speaker -> speaker.utterances().stream())
                        .mapToInt(utterance -> utterance.carried().size())
                        .sum())
                .isEqualTo(story.statements())
                .isEqualTo(8);
    }

    @Test
    void whatRestsOnAnOriginLiesInsideIt() {
        ClaimView claim = story.claims().getFirst();

        assertThat(claim.independentOrigins()).isEqualTo(1);
        assertThat(claim.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.origin().name()).isEqualTo("two city engineers");
            assertThat(origin.resting().getFirst().origin().name()).isEqualTo("Ostrey Post");
        });
        assertThat(claim.answers().stream().map(ClaimView.PositionView::stance)).containsExactly(Stance.DENIES);
    }

    @Test
    void daysHoldReportsAndWhatWasSaidAndTheUndatedComeLast() {
        assertThat(story.days().stream()
                        .map(day -> day.day() + " " + day.reports().size() + " "
                                + day.utterances().size())
                        .collect(Collectors.toList()))
                .containsExactly("2024-03-04 1 1", "2024-03-05 1 1", "null 1 0");
    }

    @Test
    void daysAreToldAsShortAsTheyCanBe() {
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertThat(Days.range(day, day)).isEqualTo("29 February 2024");
        assertThat(Days.range(day.minusDays(2), day)).isEqualTo("27–29 February 2024");
        assertThat(Days.range(day, day.plusDays(1))).isEqualTo("29 February – 1 March 2024");
        assertThat(Days.range(day.minusYears(1), day)).isEqualTo("28 February 2023 – 29 February 2024");
        assertThat(Days.range(null, day)).isEqualTo("29 February 2024");
        assertThat(Days.range(null, null)).isEqualTo("no date");
        assertThat(Days.of("2024-02-31")).isNull();
        assertThat(Days.of("2024-W05")).isNull();
    }
}

package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class OutletsTest {

    private final Outlets outlets = new Outlets();

    @Test
    void theLongestNameWins() {
        assertThat(names("She told the New York Times Magazine and CBS News so."))
                .containsExactly("New York Times", "CBS News");
        assertThat(spans("She told the New York Times Magazine so.")).containsExactly("New York Times Magazine");
    }

    @Test
    void anAliasStandsForTheUsualName() {
        assertThat(names("An AP reporter and a WSJ columnist asked."))
                .containsExactly("Associated Press", "Wall Street Journal");
    }

    @Test
    void aNameMayBreakOverTwoLines() {
        assertThat(names("first in the Wall\nStreet Journal.")).containsExactly("Wall Street Journal");
    }

    @Test
    void commonWordsAreNoOutlets() {
        assertThat(
                        names(
                                "Time flies today, the sun shines, independent people post times on the hill and Vice President Fox speaks."))
                .isEmpty();
        assertThat(names("He lives near the Atlantic, in the view of The Sun’s heat."))
                .isEmpty();
    }

    @Test
    void anArticleTellsAnOutletFromACommonWord() {
        assertThat(names("He spoke to the Guardian; a Guardian of the flame did not."))
                .containsExactly("Guardian");
        assertThat(names("He told The Atlantic why he crossed the Atlantic.")).containsExactly("The Atlantic");
    }

    @Test
    void aProgrammeNeedsQuotationMarksOrItsNetwork() {
        assertThat(names("on “Today,” he said")).containsExactly("Today");
        assertThat(names("on NBC’s Today he said")).containsExactly("NBC News", "Today");
        assertThat(names("Today he said")).isEmpty();
    }

    @Test
    void aShortFormCountsOnceTheWholeWasNamed() {
        assertThat(names("The Wall Street Journal broke it. The Journal cited aides at the Journal Building."))
                .containsExactly("Wall Street Journal", "Wall Street Journal");
        assertThat(names("The Journal cited aides.")).isEmpty();
    }

    @Test
    void handlesAndPartsOfWordsAreNoMentions() {
        assertThat(names("@CNN ABCs CNNs xReuters")).isEmpty();
    }

    @Test
    void wholeWordsNameAnOutletInAnyCase() {
        assertThat(outlets.named("the GUARDIAN")).isEqualTo(new Outlets.Known("Guardian", Via.Kind.OUTLET));
        assertThat(outlets.named("AP")).isEqualTo(new Outlets.Known("Associated Press", Via.Kind.WIRE));
        assertThat(outlets.named("Twitter")).isEqualTo(new Outlets.Known("Twitter", Via.Kind.SOCIAL));
        assertThat(outlets.named("Nobody’s Gazette of Nowhere")).isNull();
    }

    @Test
    void aLongLineOfRubbishTakesNoTime() {
        String rubbish = "the New York the “Meet ".repeat(200_000) + "x".repeat(2_000_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(outlets.in(rubbish, new Span(0, rubbish.length())))
                        .isEmpty());
    }

    private List<String> names(String text) {
        return outlets.in(text, new Span(0, text.length())).stream()
                .map(mention -> mention.outlet().name())
                .toList();
    }

    private List<String> spans(String text) {
        return outlets.in(text, new Span(0, text.length())).stream()
                .map(mention ->
                        text.substring(mention.span().start(), mention.span().end()))
                .toList();
    }
}

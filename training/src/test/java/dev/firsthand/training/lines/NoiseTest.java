package dev.firsthand.training.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseTest {

    private static final GoldPage PAGE = page(
            "harrow.example",
            line("News", Pasted.Mark.LINK),
            line("Sport", Pasted.Mark.LINK),
            line("Ferry stops for the winter", Pasted.Mark.TITLE),
            line(
                    "The ferry will not sail before March, its operator said on Tuesday after a talk with the council of"
                            + " the island.",
                    Pasted.Mark.TEXT));

    private static final GoldPage OTHER = page(
            "lantern.example",
            line("School roof repaired before term begins", Pasted.Mark.LINK),
            line("Crane falls on empty warehouse", Pasted.Mark.LINK));

    private final Noise noise = new Noise(List.of(PAGE, OTHER), 1);

    private final List<GoldPage> spoilt =
            IntStream.range(0, 50).mapToObj(i -> noise.spoil(PAGE)).toList();

    @Test
    void theStoryStaysWholeAndInOrder() {
        String story = PAGE.lines().get(3).text();

        assertThat(spoilt)
                .allSatisfy(page -> assertThat(String.join(" ", texts(page)))
                        .containsSubsequence(PAGE.lines().get(2).text(), story.substring(0, 9), "of the island."));
    }

    @Test
    void paragraphsAreBrokenIntoPiecesThatMakeThemUp() {
        String story = PAGE.lines().get(3).text();

        assertThat(spoilt).anySatisfy(page -> assertThat(texts(page)).doesNotContain(story));
    }

    @Test
    void buttonsAreFusedAndTeasersOfOtherPagesAdded() {
        assertThat(spoilt).anySatisfy(page -> assertThat(texts(page)).contains("NewsSport"));
        assertThat(spoilt)
                .anySatisfy(page ->
                        assertThat(texts(page)).contains(OTHER.lines().get(0).text()));
    }

    @Test
    void blankLinesAreLostFromAllOfAPage() {
        assertThat(spoilt).anySatisfy(page -> assertThat(page.lines()).noneMatch(Pasted::gap));
    }

    @Test
    void theSameSeedMakesTheSameNoise() {
        Noise again = new Noise(List.of(PAGE, OTHER), 1);

        assertThat(spoilt).allSatisfy(page -> assertThat(again.spoil(PAGE)).isEqualTo(page));
    }

    private static List<String> texts(GoldPage page) {
        return page.lines().stream().map(Pasted::text).toList();
    }

    private static GoldPage page(String site, Pasted... lines) {
        return new GoldPage(site, site, "", List.of(), "", "", List.of(lines));
    }

    private static Pasted line(String text, Pasted.Mark mark) {
        return new Pasted(text, mark == Pasted.Mark.TITLE, mark);
    }
}

package dev.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A whole page, selected and pasted: the story stands among menus, teasers and buttons. */
class PastedPageTest {

    private static final String HEADLINE = "Ferry to Ottery island will stop for the winter, operator says";

    private static final List<String> STORY = List.of(
            "The ferry that links the town of Harrow with Ottery island will not sail between November and March, its operator said on Tuesday.",
            "“We have looked at every way to keep the boat running, and there is none that pays,” Helen Marchetti, who manages the line, told reporters in Harrow.",
            "About four hundred people live on the island through the winter, and the ferry carries their food, their post and their schoolchildren.",
            "The islanders' council said it had not been told of the plan and would ask the county for an emergency service.",
            "Last winter the boat sailed on only sixty days because of storms, according to figures that the operator published in May.");

    private static final String PAGE = """
            Skip to content
            Menu
            News
            Sport
            Business
            Opinion
            Weather
            Jobs
            Subscribe
            Log in
            Home
            News
            Local

            %s

            Ada Lamb
            October 14, 2025

            Share
            Facebook
            Email

            %s

            Related articles
            Harbour crane falls on empty warehouse
            Ben Hill
            October 2, 2025
            School roof repaired before term begins
            Most read
            Sport
            Local
            About us
            Contact
            Privacy policy
            Terms of use
            © 2025 Harrow Gazette. All rights reserved.
            """.formatted(HEADLINE, String.join("\n\n", STORY));

    private final Cleaner cleaner = new Cleaner();

    @Test
    void theStoryIsToldFromThePageAroundIt() {
        assertThat(texts(read(PAGE), PartKind.BODY)).isEqualTo(STORY);
    }

    @Test
    void theHeadlineIsTheLineAboveTheStoryAndNoTeaser() {
        assertThat(read(PAGE).headline()).isNotNull().extracting("text").isEqualTo(HEADLINE);
    }

    @Test
    void aNameBesideADateBelowTheHeadlineIsTheAuthorAndOneBesideATeaserIsNot() {
        assertThat(read(PAGE).authors()).containsExactly("Ada Lamb");
    }

    @Test
    void theDateIsThatBelowTheHeadline() {
        assertThat(day(read(PAGE))).isEqualTo(LocalDate.of(2025, 10, 14));
    }

    @Test
    void everyCharacterThatIsNoWhiteSpaceLiesInOnePart() {
        int[] parts = new int[PAGE.length()];
        read(PAGE)
                .parts()
                .forEach(part ->
                        IntStream.range(part.span().start(), part.span().end()).forEach(at -> parts[at]++));

        assertThat(IntStream.range(0, PAGE.length())
                        .filter(at -> parts[at] != 1 && !Character.isWhitespace(PAGE.charAt(at))))
                .isEmpty();
    }

    @Test
    void whatTheModelDecidedSaysSo() {
        assertThat(read(PAGE).parts())
                .filteredOn(part -> part.kind() == PartKind.BODY)
                .extracting(Part::decidedBy)
                .containsOnly("line model");
    }

    @Test
    void aTextThatIsAllStoryIsLeftToTheRulesAndStaysAllStory() {
        Report report = read(String.join("\n\n", STORY));

        assertThat(report.parts()).extracting(Part::decidedBy).doesNotContain("line model");
        assertThat(texts(report, PartKind.BODY)).isEqualTo(STORY);
    }

    private Report read(String text) {
        return cleaner.clean(new Rendering("page.txt", Text.of(text)));
    }

    private static List<String> texts(Report report, PartKind kind) {
        return report.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> report.text().slice(part.span()))
                .toList();
    }

    private static @Nullable LocalDate day(Report report) {
        return report.published() instanceof Published.Stated stated ? stated.day() : null;
    }
}

package dev.firsthand.training.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PasteTest {

    @Test
    void blocksStandOnLinesOfTheirOwnAndParagraphsApart() {
        assertThat(Paste.of(Jsoup.parse("<div>One</div><div>Two <b>words</b></div><p>Three</p>")))
                .extracting(Pasted::text, Pasted::gap)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("One", true),
                        org.assertj.core.groups.Tuple.tuple("Two words", false),
                        org.assertj.core.groups.Tuple.tuple("Three", true));
    }

    @Test
    void whatNobodySeesIsNotPasted() {
        assertThat(
                        Paste.of(
                                Jsoup.parse(
                                        "<script>a()</script><p hidden>b</p><p style='display: none'>c</p><select><option>d</select><p>e</p>")))
                .extracting(Pasted::text)
                .containsExactly("e");
    }

    @Test
    void linksWithoutSpaceBetweenThemAreFused() {
        assertThat(Paste.of(Jsoup.parse("<nav><a>News</a><a>Sport</a></nav>")))
                .containsExactly(new Pasted("NewsSport", true, Pasted.Mark.LINK));
    }
}

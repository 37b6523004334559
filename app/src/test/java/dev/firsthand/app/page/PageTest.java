package dev.firsthand.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.app.Footbridge;
import dev.firsthand.app.StoryBuilder;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.pipeline.Firsthand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final Page PAGE = new Page("1.2.3");

    private static String html(List<Rejected> rejected, StoryFile... stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PAGE.write(List.of(stories), rejected, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document page(StoryFile... stories) throws IOException {
        return Jsoup.parse(html(List.of(), stories));
    }

    @Test
    void theHtmlIsWellFormed() throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        parser.parseInput(html(List.of(new Rejected("a", "b", "c")), Footbridge.story(), hostile("x")), "");

        assertThat(parser.getErrors().stream().map(ParseError::toString)).isEmpty();
    }

    @Test
    void aHedgeTellsItsKindWhenItIsPointedAt() throws IOException {
        Firsthand firsthand = new Firsthand();
        Reading reading = firsthand.read(new Rendering("weir.txt", Text.of("The mayor said the weir may break.")));
        Document page = page(firsthand.account(List.of(reading)).toArray(StoryFile[]::new));

        assertThat(page.select("mark.hedge").eachText()).containsExactly("may");
        assertThat(page.select("mark.hedge").attr("title")).isEqualTo("hedge (modal): it may be otherwise");
        assertThat(page.select("mark:not(.hedge)").hasAttr("title")).isFalse();
    }

    @Test
    void everyLinkLeadsSomewhereOnThePage() throws IOException {
        Document page = page(Footbridge.story(), hostile("x"));

        assertThat(page.select("a[href]")).hasSizeGreaterThan(20).allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        });
    }

    @Test
    void noTwoElementsShareAName() throws IOException {
        assertThat(page(Footbridge.story(), hostile("x")).select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStatementCanBeLinkedToInItsReport() throws IOException {
        Document page = page(Footbridge.story());

        assertThat(page.select(".report .at[id^=s-]").eachAttr("id"))
                .containsExactlyInAnyOrder(
                        "s-aa01-s1",
                        "s-aa01-s2",
                        "s-aa01-s3",
                        "s-bb02-s1",
                        "s-bb02-s2",
                        "s-bb02-s3",
                        "s-cc03-s1",
                        "s-cc03-s2");
        assertThat(page.select("#s-bb02-s1 + mark").text())
                .isEqualTo("“the bridge will stay shut until I would let my children cross”");
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        String html = html(List.of(), Footbridge.story());
        Document page = Jsoup.parse(html);

        assertThat(page.select("[src], link, img, iframe, object, embed, form, base, video, audio"))
                .isEmpty();
        assertThat(html)
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void thePolicyAllowsTheStylesAndTheScriptOfThePageAndNothingElse() throws IOException {
        Document page = page(Footbridge.story());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe")
                .contains("base-uri 'none'");
        assertThat(page.select("style, script"))
                .hasSize(3)
                .allSatisfy(element ->
                        assertThat(policy).contains(Inlined.text(element.data()).hash()));
        assertThat(page.select("[style], [onclick], [onload], [onerror]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' autofocus onfocus=alert(1) x='",
                "javascript:alert(1)",
                "</style></title></script><b>bold</b>",
                "<!-- -->&lt;b&gt;",
                "]]><p>",
            })
    void whatACaptureSaysIsOnlyText(String attack) throws IOException {
        Document plain = page(hostile("harmless"));
        Document attacked = page(hostile(attack));

        assertThat(names(attacked)).isEqualTo(names(plain));
        assertThat(attacked.select("#r-h0stile .block").text()).contains(attack);
        assertThat(attacked.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    }

    /** Every element with its attributes' names, in order. */
    private static List<String> names(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.normalName() + " "
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .sorted()
                                .toList())
                .toList();
    }

    @Test
    void directionsAreShownAndNotFollowed() throws IOException {
        String html = html(List.of(), hostile("\u202Eevil\u2066\u0007"));

        assertThat(html).doesNotContain("\u202E").doesNotContain("\u2066").doesNotContain("\u0007");
        assertThat(html).contains("⟨U+202E⟩evil⟨U+2066⟩␇");
    }

    @Test
    void headingsStepDownOneAtATime() throws IOException {
        for (Document page : List.of(page(Footbridge.story()), page(Footbridge.story(), hostile("x")))) {
            int last = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main, header.masthead, footer, a.skip[href=#main]"))
                    .hasSize(4);
        }
    }

    @Test
    void severalStoriesHaveAnIndexTheBiggestFirst() throws IOException {
        Document page = page(hostile("x"), Footbridge.story());

        assertThat(page.title()).isEqualTo("2 stories – Firsthand");
        assertThat(page.select(".index a").eachText()).containsExactly("Footbridge shut after cracks are found", "x");
    }

    @Test
    void wordsThatDifferAreMarkedOneByOne() throws IOException {
        Document page = page(Footbridge.story());

        assertThat(page.select(".drift dt:first-of-type + dd del").eachText()).containsExactly("own", "it,”");
        assertThat(page.select(".drift dt .quiet").eachText())
                .containsExactly("other words", "shortened, quoted or retold");
    }

    @Test
    void whatRestsOnAnotherLiesBelowIt() throws IOException {
        Document page = page(Footbridge.story());

        assertThat(page.select(".claim .number").text()).isEqualTo("1 independent origin");
        assertThat(page.select(".tree > li > ul > li").text())
                .startsWith("Ostrey Post outlet rests on two city engineers");
        assertThat(page.select(".positions li").eachText())
                .containsExactly(
                        "4 March 2024 says so two city engineers Ostrey Post",
                        "5 March 2024 denies Ines Calder Radio Ostrey");
    }

    @Test
    void whatCouldNotBeReadIsOnThePageToo() throws IOException {
        Document page = Jsoup.parse(html(List.of(new Rejected("<x>.bin", "is binary", "give a text"))));

        assertThat(page.select(".rejected li").text()).isEqualTo("<x>.bin: is binary; give a text");
        assertThat(page.select(".empty").text()).isEqualTo("No report could be read.");
    }

    private static StoryFile hostile(String words) {
        StoryBuilder story = new StoryBuilder()
                .report(
                        "h0stile",
                        words,
                        new Published.Unknown(words),
                        "Head\nBy " + words + "\nIt is " + words + " said Eve.\n");
        Speaker speaker = new Speaker(words, words, Speaker.Kind.PERSON, words, null, words);
        String statement = story.statement("h0stile", speaker, Stance.DENIES, null, "Eve", "said", words);
        return story.onlyHere(statement).build(new Story(words, words, List.of("h0stile"), null, null));
    }
}

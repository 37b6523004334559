package dev.firsthand.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRendererTest {

    private static final String FIRST =
            "The harbour board will reopen the old ferry pier in May, its chair Ada Lamb said on Monday.";
    private static final String SECOND =
            "Repairs took two winters and cost twice what the town had set aside for them, according to the board.";
    private static final String THIRD =
            "“We would rather be late than sorry,” Lamb told a meeting of some forty residents at the town hall.";
    private static final String STORY = "<p>%s</p><p>%s</p><p>%s</p>".formatted(FIRST, SECOND, THIRD);

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Old pier to reopen in May | Harrow Gazette</title>
            <meta property="og:title" content="Old pier to reopen in May">
            <meta name="description" content="After two winters of repairs the ferries return.">
            </head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
            <main><article>
            <h1>Old pier to reopen in May</h1>
            <p class="standfirst">After two winters of repairs the ferries return.</p>
            <div class="byline">By Tess Orrin</div>
            <figure><img src="p.jpg"><figcaption>The pier in 2019. Photo: Bo Lane</figcaption></figure>
            <div class="article-body">%s
              <h2>What comes next</h2>
              <ul><li>A trial run in March</li><li>A festival in June</li></ul>
              <blockquote>At last, wrote one skipper.</blockquote>
              <aside class="newsletter-signup"><p>Get the best of the Gazette in your inbox every morning, free of charge.</p></aside>
              <table><tr><td>Adults</td><td>4 crowns</td></tr></table>
              <p>The board meets again in April, when it is to name the first crews.</p>
            </div></article>
            <section class="related"><h2>Related</h2><a href="/x">Bakery wins prize for its rye bread</a></section></main>
            <footer><p>© Harrow Gazette</p></footer></body></html>
            """.formatted(STORY);

    private final PageRenderer pages = new PageRenderer();

    @Test
    void theStoryIsTakenWithItsHeadingsListsQuotationsAndTables() {
        assertThat(text(PAGE, PartKind.BODY))
                .containsExactly(
                        FIRST,
                        SECOND,
                        THIRD,
                        "A trial run in March",
                        "A festival in June",
                        "At last, wrote one skipper.",
                        "Adults",
                        "4 crowns",
                        "The board meets again in April, when it is to name the first crews.");
        assertThat(text(PAGE, PartKind.SUBHEAD))
                .containsExactly("After two winters of repairs the ferries return.", "What comes next");
    }

    @Test
    void aShortParagraphBesideALongOneBelongsToTheStoryAsWell() {
        String page = page("<div><p>%s %s</p><p>The board meets in April.</p><p>%s</p></div>"
                .formatted(FIRST, SECOND, "Nobody from the yard was at the meeting that evening."));
        assertThat(text(page, PartKind.BODY))
                .contains("The board meets in April.", "Nobody from the yard was at the meeting that evening.");
    }

    @Test
    void whatIsMarkedUpLikeTheStoryBelongsToIt() {
        String page = page("""
                <div class="col"><p>%s</p></div><div class="col"><p>%s</p><p>%s</p><p>%s</p></div>
                <div class="col"><h3>Chairs of the board</h3><ul><li>2020: Ada Lamb</li><li>2012: Bo Lane</li></ul></div>
                """.formatted(FIRST, SECOND, THIRD, SECOND.replace("winters", "summers")));
        assertThat(text(page, PartKind.BODY)).contains(FIRST, "2020: Ada Lamb", "2012: Bo Lane");
    }

    @Test
    void itemsOfTheStoryMayLinkToOtherSitesButNotToPagesOfTheOutlet() {
        String page = page(STORY + """
                        <p>%s</p><ul><li><a href="https://board.example.org/plan">The plan of the board</a></li>
                        <li><a href="https://www.gazette.co.uk/x">Bakery wins prize for rye bread</a></li></ul><p>%s</p>
                        """.formatted(SECOND, FIRST))
                .replace("<head>", "<head><link rel=canonical href='https://gazette.co.uk/pier'>");
        assertThat(text(page, PartKind.BODY)).contains("The plan of the board");
        assertThat(text(page, PartKind.TEASER)).containsExactly("Bakery wins prize for rye bread");
    }

    @Test
    void newsOfTermsOfServiceIsNoNotice() {
        String news =
                "The ferry line rewrote its terms of service and its privacy policy after the leak in June, the board"
                        + " said, and told nobody until the autumn.";
        String notice =
                "By booking on board you accept our terms of service and our privacy policy, which may change from"
                        + " time to time without any further word to passengers.";
        String page = page(STORY + "<p>" + news + "</p><p>" + notice + "</p>");
        assertThat(text(page, PartKind.BODY)).contains(news).doesNotContain(notice);
        assertThat(text(page, PartKind.OTHER)).contains(notice);
    }

    @Test
    void theApparatusAtTheEndIsNoPartOfTheStory() {
        String note = "[1] Harbour board, minutes of the meeting of 4 March, page 12, in the archive of the town.";
        String page = page(STORY + "<h2>Footnotes</h2><p>" + note + "</p>");
        assertThat(text(page, PartKind.BODY)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(text(page, PartKind.OTHER)).contains(note);
    }

    @Test
    void whatSurroundsTheStoryIsSetAsideByItsKindAndKept() {
        assertThat(text(PAGE, PartKind.HEADLINE)).containsExactly("Old pier to reopen in May");
        assertThat(text(PAGE, PartKind.BYLINE)).containsExactly("By Tess Orrin");
        assertThat(text(PAGE, PartKind.CAPTION)).containsExactly("The pier in 2019. Photo: Bo Lane");
        assertThat(text(PAGE, PartKind.TEASER)).containsExactly("Related", "Bakery wins prize for its rye bread");
        assertThat(text(PAGE, PartKind.NAVIGATION)).contains("Home", "News");
        assertThat(text(PAGE, PartKind.NAVIGATION)).anyMatch(text -> text.startsWith("Get the best"));
    }

    @Test
    void candidatesCoverTheTextAndSayWhereTheyCameFrom() {
        Rendering rendering = (Rendering) render(PAGE);
        String rest = rendering.candidates().reversed().stream()
                .map(Candidate::span)
                .reduce(
                        rendering.text().chars(),
                        (text, span) -> text.substring(0, span.start()) + text.substring(span.end()),
                        String::concat);

        assertThat(rest).isBlank();
        assertThat(candidate(rendering, FIRST).origin()).isEqualTo("html/body/main[1]/article[1]/div[2]/p[1]");
    }

    @Test
    void aClassIsNotBelievedThatWouldSetTheStoryAside() {
        String page = "<html><body><h1>Old pier to reopen</h1><div class='subscriber'>%s</div></body></html>";

        assertThat(text(fill(page, STORY), PartKind.BODY)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aStoryThatAWallHidesIsReadAndHiddenFurnitureIsNot() {
        String wall =
                "<html><body><h1>Old pier to reopen</h1><div class='a' style='display: none'>%s</div></body></html>";
        String menu = "<html><body><h1>Old pier to reopen</h1>%s<div hidden>Choose your region</div></body></html>";

        assertThat(text(fill(wall, STORY), PartKind.BODY)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(((Rendering) render(fill(menu, STORY))).text().original()).doesNotContain("region");
    }

    @Test
    void ofSeveralArticlesTheOneUnderTheHeadlineIsTaken() {
        String other = "<article><h1>Bakery wins a prize</h1><p>%s</p><p>%s</p></article>"
                .formatted(FIRST.replace("ferry", "bread"), SECOND.replace("Repairs", "Ovens"));
        String page = "<html><head><title>Old pier to reopen</title></head><body>"
                + "<article><h1>Old pier to reopen</h1>%s</article>%s</body></html>".formatted(STORY, other);

        assertThat(text(page, PartKind.BODY)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void twoBreaksPartParagraphs() {
        String page = "<html><body><div>%s<br><br>%s<br>%s</div></body></html>".formatted(FIRST, SECOND, THIRD);

        assertThat(text(page, PartKind.BODY)).containsExactly(FIRST, SECOND + "\n" + THIRD);
    }

    @Test
    void theDeclaredTextBringsParagraphsInButKeepsNoneOut() {
        String page = """
                <html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"%s"}</script></head>
                <body><div class="story-body">%s</div><div class="sidebar"><p>%s</p></div></body></html>
                """;

        assertThat(text(fill(page, THIRD, "<p>" + FIRST + "</p><p>" + SECOND + "</p>", THIRD), PartKind.BODY))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aPageDeclaresWhatItIs() {
        String page = """
                <html lang="en-GB"><head><title>Old pier | Gazette</title>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"Person","@id":"#tess","name":"Tess Orrin"},
                  {"@type":["NewsArticle"],"headline":"Old pier","author":[{"@id":"#tess"},{"name":"Bo Lane"},],
                   "datePublished":"2024-03-04T10:00:00+01:00","dateModified":"2024-03-05",
                   "publisher":{"@type":"Organization","name":"Harrow Gazette"}
                </script>
                <meta property="article:published_time" content="2024-03-04T09:00:00Z">
                <link rel="canonical" href="https://gazette.example/2024/03/04/pier"></head><body><p>%s</body></html>
                """.formatted(FIRST);

        assertThat(((Rendering) render(page)).declared())
                .contains(
                        new Declared(Field.HEADLINE, "Old pier", Basis.JSON_LD),
                        new Declared(Field.AUTHOR, "Tess Orrin", Basis.JSON_LD),
                        new Declared(Field.AUTHOR, "Bo Lane", Basis.JSON_LD),
                        new Declared(Field.OUTLET, "Harrow Gazette", Basis.JSON_LD),
                        new Declared(Field.PUBLISHED, "2024-03-04T10:00:00+01:00", Basis.JSON_LD),
                        new Declared(Field.MODIFIED, "2024-03-05", Basis.JSON_LD),
                        new Declared(Field.PUBLISHED, "2024-03-04T09:00:00Z", Basis.OPENGRAPH),
                        new Declared(Field.URL, "https://gazette.example/2024/03/04/pier", Basis.META),
                        new Declared(Field.PUBLISHED, "2024-03-04", Basis.URL),
                        new Declared(Field.LANGUAGE, "en-GB", Basis.ATTRIBUTE));
    }

    @Test
    void aLiveBlogIsMarked() {
        String page = "<html><head><script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\"}</script></head>"
                + "<body>%s</body></html>".formatted(STORY);

        assertThat(((Rendering) render(page)).declared())
                .contains(new Declared(Field.FORM, "live-blog", Basis.JSON_LD));
    }

    @Test
    void aPageIsReadInTheEncodingItNames() {
        String page = "<html><head><meta charset='windows-1251'></head><body><p>Паром вернётся в мае.</body></html>";

        assertThat(((Rendering) pages.render(
                                new Capture("a.html", "text/html", page.getBytes(Charset.forName("windows-1251")))))
                        .text()
                        .original())
                .contains("Паром");
    }

    @Test
    void nothingToSeeIsRejected() {
        assertThat(render("<html><head><title>x</title></head><body><script>run()</script></body></html>"))
                .isEqualTo(new Rejected(
                        "a.html", "is a page that shows no text", "save the page when it has loaded, or its text"));
    }

    @Test
    void aPageTooLargeIsRefused() {
        Rendered refused = pages.render(new Capture("a.html", "text/html", new byte[PageRenderer.LIMIT + 1]));

        assertThat(((Rejected) refused).reason())
                .isEqualTo("is a page of 16,777,217 bytes, more than the 16,777,216 a page may have");
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<p>",
                "<li>",
                "<a href=x>",
                "<table><tr><td>",
                "</div>",
                "<!--",
                "&amp;&lt",
                "<h1 class='",
                "x<br>"
            })
    void aMillionOfAnythingIsReadInTime(String piece) {
        int times = 3_000_000 / piece.length();

        assertThat(render("<html><body>" + piece.repeat(times) + STORY)).isNotNull();
    }

    @Test
    @Timeout(30)
    void brokenDataForProgramsIsPassedOver() {
        String json = "{\"a\":".repeat(200_000) + "[".repeat(200_000) + "\"".repeat(99);
        String page = "<html><head><script type=\"application/ld+json\">%s</script></head><body>%s</body></html>";

        assertThat(text(fill(page, json, STORY), PartKind.BODY)).containsExactly(FIRST, SECOND, THIRD);
    }

    private Rendered render(String page) {
        return pages.render(new Capture("a.html", "text/html", page.getBytes(UTF_8)));
    }

    private List<String> text(String page, PartKind kind) {
        Rendering rendering = (Rendering) render(page);
        return rendering.candidates().stream()
                .filter(candidate -> candidate.kind() == kind)
                .map(candidate -> rendering.text().slice(candidate.span()))
                .collect(Collectors.toList());
    }

    /** Puts the pieces in the places that are marked for them. */
    private static String page(String story) {
        return "<html><head><title>Pier</title></head><body><main><h1>Pier</h1>" + story + "</main></body></html>";
    }

    private static String fill(String page, String... pieces) {
        String filled = page;
        for (String piece : pieces) {
            filled = filled.replaceFirst("%s", Matcher.quoteReplacement(piece));
        }
        return filled;
    }

    private static Candidate candidate(Rendering rendering, String text) {
        return rendering.candidates().stream()
                .filter(each -> rendering.text().slice(each.span()).equals(text))
                .findFirst()
                .orElseThrow();
    }
}

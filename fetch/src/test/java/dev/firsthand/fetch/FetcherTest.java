package dev.firsthand.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.fetch.address.Reach;
import dev.firsthand.fetch.http.Limits;
import dev.firsthand.fetch.keep.Keep;
import dev.firsthand.intake.Found;
import dev.firsthand.intake.Paths;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FetcherTest {

    private static final String RSS =
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title>%s</channel></rss>";
    private static final String ITEM = "<item><title>N</title><link>%s</link></item>";

    /** As if the servers of these tests were public, and all other machines as they are. */
    private static final Reach TESTS =
            machine -> machine.getHostAddress().equals("127.0.0.1") ? null : Reach.PUBLIC.objection(machine);

    private final List<Page> pages = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Site site;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Keep keep;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        keep = Keep.open(folder.resolve("kept"));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        keep.close();
    }

    /** What the names lead to: the text of each page, or the message of its rejection. */
    private List<String> fetch(int most, String... names) throws IOException, InterruptedException {
        pages.clear();
        Settings settings = new Settings("desk@news.example", TESTS, most, Duration.ofSeconds(1));
        try (Fetcher fetcher = new Fetcher(
                settings, "1.2", keep, FetcherTest::told, InetAddress::getAllByName, Limits.USUAL, new FakeTime())) {
            return fetcher.fetch(List.of(names), pages::add).values().stream()
                    .flatMap(List::stream)
                    .map(Found::take)
                    .map(this::shown)
                    .toList();
        }
    }

    private static String told(Capture capture) {
        return new String(capture.content(), UTF_8).replaceAll("<aside>.*?</aside>", "");
    }

    private String shown(Intaken taken) {
        return (switch (taken) {
                    case Capture capture -> capture.file() + " " + new String(capture.content(), UTF_8);
                    case Rejected rejected -> rejected.message();
                })
                .replace(site.address(""), "");
    }

    private String feed(String... links) {
        return RSS.formatted(Stream.of(links).map(ITEM::formatted).collect(Collectors.joining()));
    }

    private static String sitemap(String root, String entry, Stream<String> locations) {
        return "<?xml version=\"1.0\"?><%1$s>%2$s</%1$s>"
                .formatted(
                        root,
                        locations
                                .map(location -> "<%1$s><loc>%2$s</loc></%1$s>".formatted(entry, location))
                                .collect(Collectors.joining()));
    }

    private List<Page.News> news() {
        return pages.stream()
                .filter(Page.Kept.class::isInstance)
                .map(page -> ((Page.Kept) page).news())
                .toList();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            return files.filter(file -> file.toString().endsWith(".warc.gz"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anAddressLeadsToItsPageWhichDeclaresWhereAndWhen() throws Exception {
        site.page("/a", "<p>The bridge is closed.</p>");

        assertThat(fetch(100, site.address("/a"))).containsExactly("/a <p>The bridge is closed.</p>");
        Capture kept = (Capture) new Paths().take(List.of(folder.toString())).getFirst();
        assertThat(kept.declared())
                .contains(
                        new Declared(Declared.Field.URL, site.address("/a"), Declared.Basis.HTTP),
                        new Declared(Declared.Field.CAPTURED, "2026-03-02T10:00:01Z", Declared.Basis.HTTP));
        assertThat(site.asked())
                .extracting(asked -> asked.header("User-Agent"))
                .containsOnly("Firsthand/1.2 (reads news; contact: desk@news.example)");
    }

    @Test
    void aFeedLeadsToItsPagesEachOnce() throws Exception {
        site.list("/feed", feed("/a", site.address("/b"), "/a#later"))
                .page("/a", "<p>The bridge is closed.</p>")
                .page("/b", "<p>The ferry runs.</p>");

        assertThat(fetch(100, site.address("/feed"), site.address("/b")))
                .containsExactlyInAnyOrder("/a <p>The bridge is closed.</p>", "/b <p>The ferry runs.</p>");
        assertThat(site.paths()).containsExactlyInAnyOrder("/feed", "/a", "/b");
    }

    @Test
    void whatIsAsItWasIsNotFetchedAgain() throws Exception {
        site.page("/a", "<p>The bridge is closed.</p>");
        fetch(100, site.address("/a"));

        assertThat(fetch(100, site.address("/a"))).containsExactly("/a <p>The bridge is closed.</p>");
        assertThat(site.asked().getLast().header("If-None-Match")).startsWith("\"");
        assertThat(news()).containsExactly(Page.News.UNCHANGED);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aStoryThatWasChangedIsKeptBesideItsOldVersion() throws Exception {
        site.page("/a", "<p>Three were hurt.</p>");
        fetch(100, site.address("/a"));
        site.page("/a", "<p>Four were hurt.</p>");

        assertThat(fetch(100, site.address("/a"))).containsExactly("/a <p>Four were hurt.</p>");
        assertThat(news()).containsExactly(Page.News.REVISED);
        assertThat(new Paths().take(List.of(folder.toString())))
                .extracting(this::shown)
                .anyMatch(text -> text.contains("Three"))
                .anyMatch(text -> text.contains("Four"))
                .hasSize(2);
    }

    @Test
    void whatChangesAroundAStoryIsNoNews() throws Exception {
        site.page("/a", "<p>Three were hurt.</p><aside>Buy shoes.</aside>");
        fetch(100, site.address("/a"));
        site.page("/a", "<p>Three were hurt.</p><aside>Buy hats.</aside>");

        assertThat(fetch(100, site.address("/a")))
                .containsExactly("/a <p>Three were hurt.</p><aside>Buy shoes.</aside>");
        assertThat(news()).containsExactly(Page.News.UNCHANGED);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aVersionThatComesBackIsNewsAgainAndNotKeptTwice() throws Exception {
        for (String hurt : List.of("Three", "Four", "Three")) {
            site.page("/a", "<p>%s were hurt.</p>".formatted(hurt));
            fetch(100, site.address("/a"));
        }

        assertThat(news()).containsExactly(Page.News.REVISED);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void whatIsGoneFromTheFolderIsFetchedAnew() throws Exception {
        site.page("/a", "<p>Three were hurt.</p>");
        fetch(100, site.address("/a"));
        Files.delete(kept().getFirst());

        assertThat(fetch(100, site.address("/a"))).containsExactly("/a <p>Three were hurt.</p>");
        assertThat(site.asked().getLast().header("If-None-Match")).isNull();
    }

    @Test
    void twoAddressesOfOnePageShareWhatIsKept() throws Exception {
        site.page("/a", "<p>Three were hurt.</p>").at("/b", Site.redirect("/a"));
        fetch(100, site.address("/a"), site.address("/b"));
        site.page("/a", "<p>Three were hurt.</p><aside>Buy hats.</aside>");

        assertThat(fetch(100, site.address("/b"), site.address("/a")))
                .hasSize(2)
                .allMatch(text -> text.contains("hurt"));
    }

    @Test
    void anIndexOfSitemapsLeadsToTheNewestPages() throws Exception {
        site.list("/index", sitemap("sitemapindex", "sitemap", Stream.of(site.address("/map"))));
        site.list(
                "/map",
                "<?xml version=\"1.0\"?><urlset><url><loc>/old</loc><lastmod>2026-01-01</lastmod></url>"
                        + "<url><loc>/new</loc><lastmod>2026-03-01T10:00:00Z</lastmod></url></urlset>");
        site.page("/new", "<p>The ferry runs.</p>").page("/old", "<p>The ferry rests.</p>");

        assertThat(fetch(1, site.address("/index")))
                .containsExactly(
                        "/new <p>The ferry runs.</p>",
                        "/map: lists 2 addresses, of which the newest 1 were fetched; give --most 2 to have them all");
        assertThat(site.paths()).containsExactly("/index", "/map", "/new");
    }

    @Test
    void listsWithinListsComeToAnEnd() throws Exception {
        for (int i = 0; i < 20; i++) {
            site.list("/s" + i, sitemap("sitemapindex", "sitemap", Stream.of("/s" + (i + 1))));
        }

        assertThat(fetch(100, site.address("/s0")))
                .containsExactly("/s3: is a list within lists within lists; give its address itself");
        assertThat(site.paths()).containsExactly("/s0", "/s1", "/s2", "/s3");
    }

    @Test
    void anIndexOfAnyNumberOfSitemapsIsReadInPart() throws Exception {
        site.list(
                "/index",
                sitemap("sitemapindex", "sitemap", IntStream.range(0, 500).mapToObj(i -> "/s" + i)));
        for (int i = 0; i < 500; i++) {
            site.list("/s" + i, sitemap("urlset", "url", Stream.empty()));
        }

        assertThat(fetch(10, site.address("/index")))
                .containsExactly(
                        "/index: lists 500 addresses, of which the newest 10 were fetched; give --most 500 to have them all");
        assertThat(site.paths()).hasSize(11);
    }

    @Test
    void aListThatNamesItselfIsReadOnce() throws Exception {
        site.list("/feed", feed("/feed", "/a")).page("/a", "<p>The ferry runs.</p>");

        assertThat(fetch(100, site.address("/feed"))).containsExactly("/a <p>The ferry runs.</p>");
    }

    @Test
    void aFeedWithoutEndIsReadAsFarAsItIsFetched() throws Exception {
        site.at(
                "/feed",
                Site.endless(
                        "application/xml", ITEM.formatted("/a").repeat(1000).getBytes(UTF_8)));

        assertThat(fetch(100, site.address("/feed")))
                .containsExactly("/feed: sends more than the 33,554,432 bytes that are fetched of one address;"
                        + " save it in a browser and give the file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1/x.dtd\"> %x;]>",
                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY x \"&a;&a;&a;&a;\">]>",
            })
    void aFeedThatDeclaresEntitiesIsRefused(String doctype) throws Exception {
        site.list("/feed", "<?xml version=\"1.0\"?>" + doctype + feed("/&x;").replaceFirst("<\\?.*?>", ""));

        assertThat(fetch(100, site.address("/feed")))
                .containsExactly("/feed: declares entities of its own, which news never does and attacks do;"
                        + " take the declarations out if you trust it");
        assertThat(site.paths()).containsExactly("/feed");
    }

    @Test
    void noEntityIsResolvedWhereverItIsDeclared() throws Exception {
        String late = "<!--%s--><!DOCTYPE rss SYSTEM \"%s\" [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                .formatted(" ".repeat(9000), site.address("/x.dtd"));
        site.list("/feed", feed("/&x;").replace("<channel>", late + "<channel>"));

        assertThat(fetch(100, site.address("/feed")))
                .containsExactly("/&x;: does not exist (404 Not Found); check the address");
        assertThat(site.paths()).containsExactly("/feed", "/&x;");
    }

    @Test
    void aFeedLeadsNeitherToFilesNorIntoAPrivateNetwork() throws Exception {
        site.list("/feed", feed("file:///etc/passwd", "http://169.254.169.254/latest/", "http://2130706434/"));

        assertThat(fetch(100, site.address("/feed")))
                .containsExactlyInAnyOrder(
                        "file:///etc/passwd: is an address of the kind file:, and only http: and https: are fetched;"
                                + " give the path of the file",
                        "http://169.254.169.254/latest/: leads to 169.254.169.254, which is a link-local address;"
                                + " if you meant it and trust it, give --allow-private",
                        "http://2130706434/: hides the number of a machine in its host “2130706434”;"
                                + " give the host's name, or its number as four decimal figures");
    }

    @Test
    void aStoryThatTheFeedHoldsIsTakenWhereItsPageCannotBeHad() throws Exception {
        String story = "<p>The ferry line stopped all crossings on Monday.</p>".repeat(8);
        site.list(
                "/feed",
                RSS.formatted(
                        "<item><title>Ferries stop</title><link>/paid</link><content:encoded><![CDATA[%s]]></content:encoded></item>"
                                .formatted(story)));
        site.at("/paid", Site.status(402));

        assertThat(fetch(100, site.address("/feed")))
                .singleElement()
                .asString()
                .startsWith("/feed#1 ")
                .contains(story);
    }

    @Test
    void aListInAFileLeadsToItsFeeds() throws Exception {
        Path opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<?xml version=\"1.0\"?><opml><body><outline xmlUrl=\"%s\"/><outline xmlUrl=\"/relative\"/></body></opml>"
                        .formatted(site.address("/feed")));
        site.list("/feed", feed("/a")).page("/a", "<p>The ferry runs.</p>");

        assertThat(fetch(100, opml.toString()))
                .containsExactly("/a <p>The ferry runs.</p>", "/relative: is no address; begin it with https://");
    }

    @Test
    void whatIsNoReportIsRefusedAndNotKept() throws Exception {
        site.at("/z", Site.body("application/zip", "PK\u0003\u0004 and so on"))
                .at("/empty", Site.status(204))
                .list("/feed", feed("/other"))
                .list("/other", feed("/a"));

        assertThat(fetch(100, site.address("/z"), site.address("/empty"), site.address("/feed")))
                .containsExactly(
                        "/z: is nothing that Firsthand reads (application/zip); give the page of the report",
                        "/empty: is nothing that Firsthand reads (of no stated kind); give the page of the report",
                        "/other: is a feed where a list names it as a page; give its address itself if you want what it lists");
        assertThat(kept()).isEmpty();
    }
}

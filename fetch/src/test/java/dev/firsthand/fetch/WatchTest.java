package dev.firsthand.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.fetch.address.Reach;
import dev.firsthand.fetch.http.Limits;
import dev.firsthand.fetch.keep.Keep;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WatchTest {

    private final FakeTime time = new FakeTime();
    private final List<Page> pages = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Site site;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Keep keep;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site().page("/a", "<p>Three were hurt.</p>").page("/b", "<p>The ferry runs.</p>");
        start();
    }

    private void start() throws IOException {
        keep = Keep.open(folder.resolve("kept"));
        fetcher = new Fetcher(
                new Settings(null, Reach.ANY, 100, Duration.ofSeconds(1)),
                "1.2",
                keep,
                capture -> new String(capture.content(), UTF_8),
                InetAddress::getAllByName,
                Limits.USUAL,
                time);
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        end();
    }

    private void end() throws IOException {
        fetcher.close();
        keep.close();
    }

    private Watch watch(String... names) {
        return fetcher.watch(List.of(names), Duration.ofMinutes(30));
    }

    private String feed(String head, String... links) {
        StringBuilder items = new StringBuilder(head);
        for (String link : links) {
            items.append("<item><title>N</title><link>%s</link></item>".formatted(link));
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title>%s</channel></rss>"
                .formatted(items);
    }

    /** What a round tells, in no order. */
    private List<String> round(Watch watch) throws InterruptedException {
        pages.clear();
        watch.round(pages::add);
        return pages.stream().map(this::shown).toList();
    }

    private String shown(Page page) {
        String told = switch (page) {
            case Page.Kept kept -> kept.news() + " " + kept.name();
            case Page.PutOff putOff -> "put off " + putOff.name();
            case Page.InFeed inFeed -> inFeed.why().message();
            case Page.InPart inPart -> inPart.why().message();
            case Page.Failed failed -> failed.why().message();
        };
        return told.replace(site.address(""), "");
    }

    private List<String> askedSince(int before) {
        return site.paths().subList(before, site.paths().size());
    }

    @Test
    void whatAFeedNamesAnewIsToldOnce() throws Exception {
        site.list("/feed", feed("", "/a"));
        Watch watch = watch(site.address("/feed"));

        assertThat(round(watch)).containsExactly("FIRST /a");
        time.pass(Duration.ofMinutes(31));
        assertThat(round(watch)).isEmpty();
        site.list("/feed", feed("", "/b", "/a"));
        time.pass(Duration.ofMinutes(31));
        assertThat(round(watch)).containsExactly("FIRST /b");
    }

    @Test
    void aFeedIsAskedOnItsOwnSchedule() throws Exception {
        site.list("/slow", feed("<ttl>120</ttl>", "/a"));
        site.list(
                "/quick",
                feed("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>6</sy:updateFrequency>", "/b"));
        Watch watch = watch(site.address("/slow"), site.address("/quick"));
        round(watch);
        int before = site.paths().size();

        for (int minute = 0; minute < 115; minute += 5) {
            time.pass(Duration.ofMinutes(5));
            watch.round(pages::add);
        }
        assertThat(askedSince(before)).contains("/quick").doesNotContain("/slow");
        assertThat(askedSince(before).stream().filter("/quick"::equals)).hasSizeBetween(9, 11);
        time.pass(Duration.ofMinutes(10));
        watch.round(pages::add);
        assertThat(askedSince(before)).contains("/slow");
    }

    @Test
    void whatTheServerSaysOfItsAnswerCountsToo() throws Exception {
        String feed = feed("", "/a");
        site.at("/feed", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=7200");
            Site.body("application/xml", feed).to(exchange);
        });
        Watch watch = watch(site.address("/feed"));
        round(watch);

        time.pass(Duration.ofMinutes(90));
        watch.round(pages::add);
        assertThat(site.paths().stream().filter("/feed"::equals)).hasSize(1);
        time.pass(Duration.ofMinutes(31));
        watch.round(pages::add);
        assertThat(site.paths().stream().filter("/feed"::equals)).hasSize(2);
    }

    @Test
    void aReportThatWasChangedIsToldAndBothVersionsKept() throws Exception {
        Watch watch = watch(site.address("/a"));
        round(watch);
        site.page("/a", "<p>Four were hurt.</p>");
        time.pass(Duration.ofMinutes(11));

        assertThat(round(watch)).containsExactly("REVISED /a");
        Page.Kept revised = (Page.Kept) pages.getFirst();
        assertThat(keep.path(String.valueOf(revised.before()))).exists();
        assertThat(keep.path(revised.capture())).exists().isNotEqualTo(keep.path(String.valueOf(revised.before())));
    }

    @Test
    void aReportIsAskedForAgainEverLaterAndNeverInTheEnd() throws Exception {
        Watch watch = watch(site.address("/a"));
        Instant begin = time.now();
        List<Long> minutes = new ArrayList<>();

        for (Instant next = watch.round(pages::add); next.isBefore(Instant.MAX); next = watch.round(pages::add)) {
            time.waitUntil(next);
            minutes.add(Duration.between(begin, time.now()).toMinutes());
        }
        assertThat(minutes).startsWith(10L, 20L, 40L, 80L, 160L);
        assertThat(Duration.ofMinutes(minutes.getLast())).isBetween(Duration.ofDays(29), Duration.ofDays(32));
        assertThat(minutes).hasSizeLessThan(45);
    }

    @Test
    void aReportThatItsFeedNamesNoMoreIsAskedForAllTheSame() throws Exception {
        site.list("/feed", feed("", "/a"));
        Watch watch = watch(site.address("/feed"));
        round(watch);
        site.list("/feed", feed("", "/b")).page("/a", "<p>Four were hurt.</p>");
        time.pass(Duration.ofMinutes(31));

        assertThat(round(watch)).containsExactlyInAnyOrder("FIRST /b", "REVISED /a");
    }

    @Test
    void whatCannotBeHadIsToldOnceAndTriedEverLater() throws Exception {
        Watch watch = watch(site.address("/none"));

        assertThat(round(watch)).containsExactly("/none: does not exist (404 Not Found); check the address");
        time.pass(Duration.ofMinutes(16));
        assertThat(round(watch)).isEmpty();
        assertThat(site.paths()).hasSize(2);
        time.pass(Duration.ofMinutes(16));
        assertThat(round(watch)).isEmpty();
        assertThat(site.paths()).hasSize(2);
        site.at("/none", Site.status(410));
        time.pass(Duration.ofMinutes(16));
        assertThat(round(watch))
                .containsExactly("/none: was taken away by its publisher (410 Gone); look for it in a web archive");
    }

    @Test
    void aPageThatCouldNotBeHadIsTriedAgainEvenIfItsFeedIsAsItWas() throws Exception {
        site.list("/feed", feed("", "/a", "/ill")).at("/ill", Site.status(500));
        Watch watch = watch(site.address("/feed"));

        assertThat(round(watch)).hasSize(2).contains("FIRST /a");
        site.page("/ill", "<p>The ferry rests.</p>");
        time.pass(Duration.ofMinutes(31));
        assertThat(round(watch)).containsExactly("FIRST /ill");
    }

    @Test
    void aNewProcessGoesOnWhereTheLastOneEnded() throws Exception {
        site.list("/feed", feed("<ttl>60</ttl>", "/a"));
        round(watch(site.address("/feed")));
        end();
        start();
        int before = site.paths().size();

        assertThat(round(watch(site.address("/feed")))).isEmpty();
        assertThat(askedSince(before)).isEmpty();
        site.page("/a", "<p>Four were hurt.</p>").list("/feed", feed("<ttl>60</ttl>", "/b", "/a"));
        time.pass(Duration.ofMinutes(61));
        assertThat(round(watch())).containsExactlyInAnyOrder("FIRST /b", "REVISED /a");
    }

    @Test
    void theFeedsOfAListAreAskedEachOnItsOwnSchedule() throws Exception {
        Path opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<?xml version=\"1.0\"?><opml><body><outline xmlUrl=\"%s\"/><outline xmlUrl=\"/x\"/></body></opml>"
                        .formatted(site.address("/one")));
        site.list("/list", "<?xml version=\"1.0\"?><opml><body><outline xmlUrl=\"/two\"/></body></opml>");
        site.list("/one", feed("<ttl>45</ttl>", "/a")).list("/two", feed("<ttl>5</ttl>", "/b"));
        Watch watch = watch(opml.toString(), site.address("/list"));

        assertThat(round(watch))
                .containsExactlyInAnyOrder("FIRST /a", "FIRST /b", "/x: is no address; begin it with https://");
        int before = site.paths().size();
        time.pass(Duration.ofMinutes(6));
        assertThat(round(watch)).isEmpty();
        assertThat(askedSince(before)).containsExactly("/two");
    }

    @Test
    void aSlowSiteKeepsNobodyFromTheOthers() throws Exception {
        String[] links = IntStream.range(0, 20).mapToObj(i -> "/p" + i).toArray(String[]::new);
        site.at("/robots.txt", Site.body("text/plain", "User-agent: *\nCrawl-delay: 60\n"))
                .list("/feed", feed("", links));
        for (String link : links) {
            site.page(link, "<p>News of %s.</p>".formatted(link));
        }
        Watch watch = watch(site.address("/feed"));
        Instant begin = time.now();

        List<String> told = new ArrayList<>(round(watch));
        assertThat(told).hasSize(5);
        assertThat(Duration.between(begin, time.now())).isLessThan(Duration.ofMinutes(8));
        for (int i = 0; i < 40 && told.size() < 20; i++) {
            time.pass(Duration.ofMinutes(5));
            told.addAll(round(watch));
        }
        assertThat(told).hasSize(20).doesNotHaveDuplicates();
    }
}

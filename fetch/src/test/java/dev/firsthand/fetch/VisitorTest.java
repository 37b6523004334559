package dev.firsthand.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.address.Reach;
import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.http.Answer;
import dev.firsthand.fetch.http.Client;
import dev.firsthand.fetch.http.Limits;
import dev.firsthand.fetch.polite.Pace;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class VisitorTest {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final FakeTime time = new FakeTime();

    /** As if the servers of these tests were public, and all other machines as they are. */
    private final Client client = new Client(
            "Firsthand/test",
            machine -> machine.getHostAddress().equals("127.0.0.1") ? null : Reach.PUBLIC.objection(machine),
            InetAddress::getAllByName,
            Limits.USUAL,
            time::now);

    private final Visitor visitor = new Visitor(client, new Pace(PAUSE, Duration.ofMinutes(2), time), time);

    @SuppressWarnings("NullAway.Init") // set before each test
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site().page("/a", "<p>The bridge is closed.</p>").page("/b", "<p>The ferry runs.</p>");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        client.close();
    }

    private Answer visit(String path) throws Unfetched, InterruptedException {
        return visitor.visit(Address.of(site.address(path)), Map.of(), Instant.MAX);
    }

    private Unfetched refused(String path) {
        return catchThrowableOfType(Unfetched.class, () -> visit(path));
    }

    private void robots(String rules) {
        site.at("/robots.txt", Site.body("text/plain", rules));
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() throws Exception {
        robots("User-agent: *\nDisallow: /private/\nAllow: /private/open\n");
        site.page("/private/x", "").page("/private/open", "");

        assertThat(refused("/private/x"))
                .hasMessage("is one of the pages that its site's robots.txt asks programs not to fetch");
        visit("/private/open");
        assertThat(site.paths()).containsExactly("/private/open");
    }

    @Test
    void whatRobotsTxtSaysOfUsGoesBeforeWhatItSaysOfAll() throws Exception {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: Firsthand\nDisallow: /b\n");

        assertThat(visit("/a").isGood()).isTrue();
        assertThat(refused("/b")).isNotNull();
    }

    @Test
    void robotsTxtIsAskedForOnceADay() throws Exception {
        visit("/a");
        visit("/b");
        assertThat(site.asked()).extracting(Site.Asked::path).containsExactly("/robots.txt", "/a", "/b");

        time.pass(Duration.ofHours(25));
        visit("/a");
        assertThat(site.asked()).extracting(Site.Asked::path).endsWith("/robots.txt", "/a");
    }

    @Test
    void whereRobotsTxtCannotBeHadNothingIsAskedFor() throws Exception {
        site.at("/robots.txt", Site.status(500));

        assertThat(refused("/a"))
                .hasMessage(
                        "belongs to a site whose robots.txt cannot be had (500 Internal Server Error), so that nobody knows what it allows");
        assertThat(site.paths()).isEmpty();

        robots("User-agent: *\nAllow: /\n");
        time.pass(Duration.ofMinutes(6));
        assertThat(visit("/a").isGood()).isTrue();
    }

    @Test
    void aRobotsTxtOfAnyLengthIsReadInPart() throws Exception {
        robots("User-agent: *\nDisallow: /b\n" + "# nothing\n".repeat(100_000) + "Disallow: /a\n");

        assertThat(visit("/a").isGood()).isTrue();
        assertThat(refused("/b")).isNotNull();
    }

    @Test
    void betweenTwoRequestsToOneSiteLiesAPause() throws Exception {
        visit("/a");
        visit("/b");

        assertThat(time.waits()).containsExactly(PAUSE, PAUSE);
    }

    @Test
    void twoSitesDoNotWaitForEachOther() throws Exception {
        try (Site other = new Site().page("/c", "<p>News.</p>")) {
            visit("/a");
            visitor.visit(Address.of(other.address("/c")), Map.of(), Instant.MAX);
        }

        // One wait at each site, after its robots.txt.
        assertThat(time.waits()).containsExactly(PAUSE, PAUSE);
    }

    @Test
    void aSiteThatWantsALongerPauseGetsIt() throws Exception {
        robots("User-agent: *\nCrawl-delay: 30\n");
        visit("/a");
        visit("/b");

        assertThat(time.waits()).containsExactly(PAUSE, Duration.ofSeconds(30));
    }

    @Test
    void aPauseLongerThanAnybodyWaitsIsTold() throws Exception {
        robots("User-agent: *\nCrawl-delay: 86400\n");
        visit("/a");

        Unfetched refusal = refused("/b");
        assertThat(refusal).hasMessage("comes from a site that asks to be left alone for now");
        assertThat(refusal.of("x").remedy()).matches("try again after 2026-03-03 \\d\\d:\\d\\d");
        assertThat(site.paths()).containsExactly("/a");
    }

    @Test
    void aSiteThatIsAskedTooMuchIsLeftAloneAsLongAsItWants() throws Exception {
        site.at(
                "/a",
                Site.inTurn(Site.status(429, "Retry-After", "70"), Site.body("text/html", "<p>The bridge is closed.")));

        assertThat(visit("/a").isGood()).isTrue();
        assertThat(time.waits()).containsExactly(PAUSE, Duration.ofSeconds(70));
    }

    @Test
    void aMomentIsUnderstoodToo() throws Exception {
        site.at(
                "/a",
                Site.inTurn(
                        Site.status(503, "Retry-After", "Mon, 02 Mar 2026 10:01:31 GMT"),
                        Site.body("text/html", "<p>The bridge is closed.")));

        assertThat(visit("/a").isGood()).isTrue();
        assertThat(time.waits()).containsExactly(PAUSE, Duration.ofSeconds(90));
    }

    @Test
    void whereItDoesNotSayHowLongThePausesGrow() {
        site.at("/a", Site.status(503));

        assertThat(refused("/a")).hasMessage("comes from a site that is asked too much (503 Service Unavailable)");
        assertThat(time.waits()).containsExactly(PAUSE, Duration.ofSeconds(5), Duration.ofSeconds(20));
        assertThat(site.paths()).hasSize(3);
    }

    @Test
    void aSiteThatWantsToBeLeftAloneForLongIsNotAskedAgain() {
        site.at("/a", Site.status(429, "Retry-After", "3600"));

        assertThat(refused("/a")).hasMessage("comes from a site that asks to be left alone for now");
        assertThat(refused("/b")).hasMessage("comes from a site that asks to be left alone for now");
        assertThat(site.paths()).containsExactly("/a");
    }

    @Test
    void redirectsAreFollowedByTheRulesOfWhereTheyLead() throws Exception {
        robots("User-agent: *\nDisallow: /private\n");
        site.at("/old", Site.redirect("/a")).at("/trap", Site.redirect("/private/x"));

        Answer answer = visit("/old");
        assertThat(answer.address()).hasToString(site.address("/a"));
        assertThat(answer.body()).asString(UTF_8).contains("closed");
        assertThat(refused("/trap"))
                .hasMessage("is one of the pages that its site's robots.txt asks programs not to fetch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.2]/",
                "//10.0.0.1/",
            })
    void aRedirectIntoAPrivateNetworkIsRefused(String target) {
        site.at("/r", Site.redirect(target));

        assertThat(refused("/r")).hasMessageMatching("leads to [0-9a-f.:]+, which is .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://2130706434/", "http://user@127.0.0.1/", "ftp://a.example/"})
    void aRedirectToWhatIsNotFetchedIsRefused(String target) {
        site.at("/r", Site.redirect(target));

        assertThat(refused("/r")).hasMessageStartingWith("leads on to %s, which ", target);
    }

    @Test
    void redirectsInACircleOrWithoutEndAreLeft() {
        site.at("/x", Site.redirect("/y")).at("/y", Site.redirect("/x"));
        site.at("/1", exchange -> Site.redirect("/1").to(exchange));
        for (int i = 0; i < 20; i++) {
            site.at("/n" + i, Site.redirect("/n" + (i + 1)));
        }

        assertThat(refused("/x")).hasMessage("leads over redirects back to %s", site.address("/x"));
        assertThat(refused("/1")).hasMessage("leads over redirects back to %s", site.address("/1"));
        assertThat(refused("/n0")).hasMessage("leads over more than 10 redirects");
    }

    @Test
    void whatAServerRefusesIsToldWithAWayOut() {
        site.at("/gone", Site.status(410)).at("/paid", Site.status(402)).at("/ill", Site.status(500));

        assertThat(refused("/none")).hasMessage("does not exist (404 Not Found)");
        assertThat(refused("/gone")).hasMessage("was taken away by its publisher (410 Gone)");
        assertThat(refused("/paid")).hasMessage("is not given to programs like this (402 Payment Required)");
        assertThat(refused("/ill")).hasMessage("could not be served (500 Internal Server Error)");
    }
}

package dev.firsthand.app.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firsthand.app.LoopbackSite;
import dev.firsthand.app.TestTerminal;
import dev.firsthand.fetch.Settings;
import dev.firsthand.fetch.address.Reach;
import dev.firsthand.intake.Paths;
import dev.firsthand.intake.Renderers;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Rendering;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchServiceTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Tram derails in Ostrey</title></head><body>
            <article><h1>Tram derails in Ostrey</h1>
            <p>A tram left its rails in the centre of Ostrey on Monday morning. %s</p>
            <p>“The brakes did not answer,” said driver Paul Imre. The tram company declined to comment.</p>
            </article></body></html>
            """;

    private final FakeTime time = new FakeTime(Duration.ofHours(3));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite()
                .put("/tram", PAGE.formatted("Nobody was hurt, police said."))
                .feed("/feed", "/tram");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private WatchRequest request(boolean once, boolean records) {
        return new WatchRequest(
                List.of(site.address("/feed")),
                new Settings(null, Reach.ANY, 100, Duration.ofSeconds(1)),
                folder.resolve("kept"),
                Duration.ofMinutes(30),
                once,
                records);
    }

    private String once(boolean records) throws Exception {
        TestTerminal screen = new TestTerminal();
        int code = new WatchService(screen.terminal(), time).watch(request(true, records));
        assertThat(code).as(screen.err()).isZero();
        return screen.out().replace(site.address(""), "");
    }

    @Test
    void aReportThatWasChangedIsToldWithItsOldAndItsNewSentences() throws Exception {
        String first = once(false);
        site.put("/tram", PAGE.formatted("Two people were hurt, police said. An inquiry has begun."));
        time.pass(Duration.ofMinutes(31));
        String second = once(false);

        assertThat(first)
                .contains("new Tram derails in Ostrey", "    /tram\n", "kept as")
                .doesNotContain("hurt");
        assertThat(second).contains("changed Tram derails in Ostrey", """
                            - Nobody was hurt, police said.
                            + Two people were hurt, police said.
                            + An inquiry has begun.
                        """).doesNotContain("brakes");
        assertThat(site.asked())
                .filteredOn(asked -> asked.startsWith("/tram"))
                .containsExactly("/tram 200", "/tram 200");
    }

    @Test
    void theRecordsSayWhereInBothVersionsTheSentencesStand() throws Exception {
        once(true);
        site.put("/tram", PAGE.formatted("Two people were hurt, police said."));
        time.pass(Duration.ofMinutes(31));
        String record = once(true).lines().skip(1).findFirst().orElse("");

        assertThat(record).startsWith("{\"type\":\"edition\",\"address\":\"/tram\",\"at\":\"2026-03-02T10:31:");
        Matcher found = Pattern.compile("\"capture\":\"(.*?)\",\"before\":\"(.*?)\".*"
                        + "\"before\":\\[\\{\"text\":\"(.*?)\",\"span\":\\[(\\d+),(\\d+)]}],"
                        + "\"after\":\\[\\{\"text\":\"(.*?)\",\"span\":\\[(\\d+),(\\d+)]}]")
                .matcher(record);
        assertThat(found.find()).as(record).isTrue();
        assertThat(text(found.group(2)).substring(number(found, 4), number(found, 5)))
                .isEqualTo(found.group(3))
                .isEqualTo("Nobody was hurt, police said.");
        assertThat(text(found.group(1)).substring(number(found, 7), number(found, 8)))
                .isEqualTo(found.group(6))
                .isEqualTo("Two people were hurt, police said.");
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String text(String capture) {
        Capture taken = (Capture) new Paths().take(List.of(capture)).getFirst();
        return ((Rendering) new Renderers().render(taken)).text().original();
    }

    @Test
    void itGoesOnUntilItIsEnded() {
        TestTerminal screen = new TestTerminal();

        assertThatThrownBy(() -> new WatchService(screen.terminal(), time).watch(request(false, false)))
                .isInstanceOf(InterruptedException.class);
        assertThat(site.asked()).filteredOn("/feed 304"::equals).hasSize(5);
        assertThat(site.asked()).filteredOn("/tram 304"::equals).hasSize(5);
        assertThat(screen.out()).containsOnlyOnce("Tram derails");
    }

    @Test
    void whatCannotBeHadIsNamedAndTheOthersAreWatched() throws Exception {
        site.feed("/feed", "/tram", "/gone");
        TestTerminal screen = new TestTerminal();

        int code = new WatchService(screen.terminal(), time).watch(request(true, false));

        assertThat(code).isEqualTo(1);
        assertThat(screen.out()).contains("Tram derails");
        assertThat(screen.err())
                .isEqualTo("firsthand: %s: does not exist (404 Not Found); check the address\n"
                        .formatted(site.address("/gone")));
    }
}

package dev.firsthand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.app.LoopbackSite;
import dev.firsthand.app.TestTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read} with addresses, from the command line to the account. */
class ReadAddressesTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Tram derails in Ostrey</title></head><body>
            <nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
            <article><h1>Tram derails in Ostrey</h1>
            <p>A tram left its rails in the centre of Ostrey on Monday morning, and nobody was hurt.</p>
            <p>“The brakes did not answer,” said driver %s. The tram company declined to comment.</p>
            </article></body></html>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite().put("/tram", PAGE.formatted("Paul Imre"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private TestTerminal read(int code, String... arguments) {
        TestTerminal screen = new TestTerminal();
        String[] all = Stream.concat(Stream.of("read", "--encoder", "none"), Stream.of(arguments))
                .toArray(String[]::new);
        int ended = FirsthandCommand.execute(screen.terminal(), all);
        assertThat(ended).as(screen.err()).isEqualTo(code);
        return screen;
    }

    @Test
    void anAddressIsFetchedAndRead() {
        TestTerminal screen = read(0, site.address("/tram"), "--allow-private", "--format", "jsonl");

        assertThat(screen.out())
                .contains("\"file\":\"%s\"".formatted(site.address("/tram")), "Paul Imre", "\"type\":\"statement\"");
        assertThat(screen.err()).isEmpty();
        assertThat(site.asked()).containsExactly("/robots.txt 404", "/tram 200");
    }

    @Test
    void thisMachineIsNotAskedUnlessItIsAskedFor() {
        TestTerminal screen = read(1, site.address("/tram"));

        assertThat(screen.err())
                .isEqualTo("firsthand: %s: leads to 127.0.0.1, which is this machine;".formatted(site.address("/tram"))
                        + " if you meant it and trust it, give --allow-private\n");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aFeedIsReadToThePagesItNamesAndWhatCannotBeHadCanBeTriedAgain() {
        site.feed("/feed", "/tram", "/later").put("/robots.txt", "User-agent: *\nDisallow: /secret\n");
        Path list = folder.resolve("rejected.jsonl");

        TestTerminal first = read(
                1, site.address("/feed"), site.address("/secret"), "--allow-private", "--rejected", list.toString());
        site.put("/later", PAGE.formatted("Ann Lee"));
        TestTerminal second = read(1, "--again", list.toString(), "--allow-private", "--format", "jsonl");

        assertThat(first.out()).contains("Paul Imre");
        assertThat(first.err()).isEqualTo("""
                        firsthand: %s: does not exist (404 Not Found); check the address
                        firsthand: %s: is one of the pages that its site's robots.txt asks programs not to fetch; save it in a browser and give the file
                        """.formatted(site.address("/later"), site.address("/secret")));
        assertThat(second.out()).contains("Ann Lee").doesNotContain("Paul Imre");
        assertThat(second.err()).hasLineCount(1).contains("/secret: is one of the pages");
    }

    @Test
    void whatIsKeptIsNotFetchedAgainAndReadWithoutTheNetwork() throws IOException {
        Path kept = folder.resolve("kept");

        read(0, site.address("/tram"), "--allow-private", "--keep", kept.toString());
        read(0, site.address("/tram"), "--allow-private", "--keep", kept.toString());
        TestTerminal alone = read(0, kept.toString(), "--format", "jsonl");

        assertThat(site.asked()).containsExactly("/robots.txt 404", "/tram 200", "/robots.txt 404", "/tram 304");
        assertThat(alone.out()).contains("Paul Imre", site.address("/tram"));
    }

    @Test
    void aListInAFileIsFetchedIfThatIsAskedFor() throws IOException {
        Path map = Files.writeString(
                folder.resolve("map.xml"),
                "<?xml version=\"1.0\"?><urlset><url><loc>%s</loc></url></urlset>".formatted(site.address("/tram")));

        TestTerminal without = read(1, map.toString(), "--allow-private");
        TestTerminal with = read(0, map.toString(), "--allow-private", "--fetch");

        assertThat(without.err())
                .contains("lists the addresses of 1 page and holds no text of theirs; give it with --fetch");
        assertThat(with.out()).contains("Paul Imre");
    }

    @Test
    void aFolderThatCannotHoldWhatIsFetchedIsToldBeforeAnythingIsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        TestTerminal screen = read(2, site.address("/tram"), "--allow-private", "--keep", file.toString());

        assertThat(screen.err()).startsWith("firsthand: --keep %s cannot hold what is fetched (".formatted(file));
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void optionsOfFetchingThatMakeNoSenseAreRefused() {
        assertThat(read(2, "reports", "--most", "0").err()).startsWith("firsthand: --most 0 must be at least 1\n");
        assertThat(read(2, "reports", "--contact", "me\r\nX: y").err())
                .contains("must be a mail address or the address of a page");
        assertThat(read(2, "reports", "--contact", "me").err())
                .startsWith("firsthand: --contact me must be a mail address or the address of a page\n");
    }

    @Test
    void anAddressWithoutACommandIsToldToRead() {
        TestTerminal screen = new TestTerminal();

        assertThat(FirsthandCommand.execute(screen.terminal(), "https://a.example/b"))
                .isEqualTo(2);
        assertThat(screen.err()).contains("Did you mean: firsthand read https://a.example/b?");
    }
}

package dev.firsthand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.app.LoopbackSite;
import dev.firsthand.app.TestTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    private final TestTerminal screen = new TestTerminal();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private int run(String... arguments) {
        return FirsthandCommand.execute(screen.terminal(), arguments);
    }

    @Test
    void whatIsWatchedIsKeptAndReadFromThere() throws IOException {
        String kept = folder.resolve("kept").toString();
        try (LoopbackSite site = new LoopbackSite()) {
            site.put(
                    "/tram",
                    "<!DOCTYPE html><html><body><article><h1>Tram derails</h1><p>“The brakes did not answer,”"
                            + " said driver Paul Imre in Ostrey on Monday morning.</p></article></body></html>");

            assertThat(run("watch", site.address("/tram"), "--keep", kept, "--once", "--allow-private"))
                    .isZero();
        }
        assertThat(screen.out()).contains("new Tram derails");
        assertThat(run("read", kept, "--encoder", "none")).isZero();
        assertThat(screen.out()).contains("Paul Imre");
    }

    @Test
    void thisMachineIsNotWatchedUnlessItIsAskedFor() throws IOException {
        try (LoopbackSite site = new LoopbackSite()) {
            String address = site.address("/tram");

            assertThat(run("watch", address, "--keep", folder.resolve("kept").toString(), "--once"))
                    .isEqualTo(1);
            assertThat(screen.err()).startsWith("firsthand: %s: leads to 127.0.0.1, ".formatted(address));
            assertThat(site.asked()).isEmpty();
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeAnythingIsAsked() throws IOException {
        String kept = folder.resolve("kept").toString();
        String file = Files.writeString(folder.resolve("a.txt"), "A report.").toString();

        assertThat(run("watch", "https://a.example/")).isEqualTo(2);
        assertThat(run("watch", "--keep", kept)).isEqualTo(2);
        assertThat(run("watch", file, "--keep", kept)).isEqualTo(2);
        assertThat(run("watch", "https://a.example/", "--keep", file)).isEqualTo(2);
        assertThat(run("watch", "https://a.example/", "--keep", kept, "--every", "1"))
                .isEqualTo(2);
        assertThat(run("watch", "https://a.example/", "--keep", kept, "--format", "html"))
                .isEqualTo(2);
        assertThat(screen.err().lines().filter(line -> line.startsWith("firsthand: ")))
                .containsExactly(
                        "firsthand: Missing required option: '--keep=FOLDER'",
                        "firsthand: watch needs an ADDRESS",
                        "firsthand: %s is neither an address nor a file that lists some".formatted(file),
                        "firsthand: --keep %s cannot hold what is fetched (%s)".formatted(file, file),
                        "firsthand: --every 1 must be within 5 and 1440",
                        "firsthand: watch writes text or jsonl, not html");
        assertThat(folder.resolve("kept")).doesNotExist();
    }
}

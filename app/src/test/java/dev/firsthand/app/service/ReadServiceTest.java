package dev.firsthand.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.app.TestTerminal;
import dev.firsthand.app.output.Terminal;
import dev.firsthand.app.reading.CaptureReader;
import dev.firsthand.pipeline.Firsthand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadServiceTest {

    private final TestTerminal screen = new TestTerminal();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void writeReports() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("one.txt"), """
                Tram derails in Ostrey

                “The brakes did not answer,” said driver Paul Imre. Nobody was hurt, police said.
                """);
        Files.writeString(reports.resolve("two.txt"), """
                Ostrey tram leaves its rails

                “The brakes did not answer,” driver Paul Imre said. The tram company declined to comment.
                """);
    }

    private ReadRequest request(Format format, @Nullable Path out, @Nullable Path page, Path... paths) {
        return new ReadRequest(
                Stream.of(paths).map(Path::toString).toList(), List.of(), format, out, page, null, false, false);
    }

    private int read(ReadRequest request) throws InterruptedException {
        return new ReadService(new CaptureReader(2, new Firsthand()), screen.terminal()).read(request);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreRead() throws Exception {
        Path missing = folder.resolve("missing.txt");

        int code = read(request(Format.JSONL, null, null, folder.resolve("reports"), missing));

        assertThat(code).isEqualTo(ExitCode.REJECTED);
        assertThat(screen.err())
                .startsWith("firsthand: " + missing + ": ")
                .endsWith("\n")
                .hasLineCount(1);
        assertThat(screen.out().lines().filter(line -> line.startsWith("{\"type\":\"report\"")))
                .hasSize(2);
        assertThat(screen.out().lines().filter(line -> line.startsWith("{\"type\":\"rejected\"")))
                .hasSize(1);
    }

    @Test
    void oneThreadOrManyTheOutputIsTheSame() throws Exception {
        for (int i = 0; i < 40; i++) {
            Files.writeString(
                    folder.resolve("reports").resolve("more" + i + ".txt"),
                    "Tram %d derails\n\n“The brakes did not answer,” said driver Paul Imre of tram %d.\n"
                            .formatted(i, i % 7));
        }
        ReadRequest request = request(Format.JSONL, null, null, folder.resolve("reports"));
        TestTerminal single = new TestTerminal();
        TestTerminal many = new TestTerminal();

        new ReadService(new CaptureReader(1, new Firsthand()), single.terminal()).read(request);
        new ReadService(new CaptureReader(8, new Firsthand()), many.terminal()).read(request);

        assertThat(many.out()).isNotEmpty().isEqualTo(single.out());
    }

    @Test
    void theOrderOfThePathsDoesNotMatter() throws Exception {
        Path one = folder.resolve("reports/one.txt");
        Path two = folder.resolve("reports/two.txt");
        TestTerminal forth = new TestTerminal();
        TestTerminal back = new TestTerminal();

        new ReadService(new CaptureReader(2, new Firsthand()), forth.terminal())
                .read(request(Format.JSONL, null, null, one, two));
        new ReadService(new CaptureReader(2, new Firsthand()), back.terminal())
                .read(request(Format.JSONL, null, null, two, one));

        assertThat(back.out()).isNotEmpty().isEqualTo(forth.out());
    }

    @Test
    void theAccountGoesToItsFileAndThePageBesideIt() throws Exception {
        Path out = folder.resolve("story.txt");
        Path page = folder.resolve("story.html");

        int code = read(request(Format.TEXT, out, page, folder.resolve("reports")));

        assertThat(code).isEqualTo(ExitCode.WELL);
        assertThat(screen.out()).isEmpty();
        assertThat(out).content().contains("Paul Imre").doesNotContain("\u001B");
        assertThat(page)
                .content()
                .startsWith("<!doctype html>")
                .contains("Paul Imre")
                .endsWith("</html>\n");
    }

    @Test
    void aReaderWhoHasSeenEnoughEndsItQuietly() throws Exception {
        StringWriter err = new StringWriter();
        Terminal closed = terminal(failing("Broken pipe"), err);

        int code = new ReadService(new CaptureReader(1, new Firsthand()), closed)
                .read(request(Format.JSONL, null, null, folder.resolve("reports")));

        assertThat(code).isEqualTo(ExitCode.WELL);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFullDiskIsSaid() throws Exception {
        StringWriter err = new StringWriter();
        Terminal full = terminal(failing("No space left on device"), err);

        int code = new ReadService(new CaptureReader(1, new Firsthand()), full)
                .read(request(Format.JSONL, null, null, folder.resolve("reports")));

        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString().strip())
                .isEqualTo("firsthand: standard output: cannot be written (No space left on device)");
    }

    @Test
    void aFileNameCannotCommandTheTerminal() throws Exception {
        read(new ReadRequest(
                List.of("no\u001B[31m\u202Efile.txt"), List.of(), Format.TEXT, null, null, null, false, false));

        assertThat(screen.err())
                .contains("no␛[31m⟨U+202E⟩file.txt")
                .doesNotContain("\u001B")
                .doesNotContain("\u202E");
    }

    private static Terminal terminal(OutputStream out, StringWriter err) {
        return new Terminal(out, new PrintWriter(err, true), false, false, 80, false);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}

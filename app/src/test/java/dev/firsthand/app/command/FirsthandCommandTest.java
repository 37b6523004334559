package dev.firsthand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.app.TestTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirsthandCommandTest {

    private final TestTerminal screen = new TestTerminal();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private int run(String... arguments) {
        return FirsthandCommand.execute(screen.terminal(), arguments);
    }

    @Test
    void aMistypedCommandIsToldWhatWasMeant() {
        assertThat(run("raed", "reports")).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                firsthand: there is no command 'raed'
                Did you mean: firsthand read?
                Try 'firsthand --help'.
                """);
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void aMistypedOptionIsToldWhatWasMeant() {
        assertThat(run("read", "--fromat", "jsonl", "reports")).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                firsthand: read has no option '--fromat'
                Did you mean: --format?
                Try 'firsthand read --help'.
                """);
    }

    @Test
    void aPathWithoutACommandIsToldToRead() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                firsthand: there is no command '%1$s'
                Did you mean: firsthand read %1$s?
                Try 'firsthand --help'.
                """.formatted(folder));
    }

    @Test
    void aFormatThatThereIsNotIsToldTheOnesThereAre() {
        assertThat(run("read", "--format", "yaml", "reports")).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                firsthand: Invalid value for option '--format': 'yaml' is none of text, jsonl, html
                Try 'firsthand read --help'.
                """);
    }

    @Test
    void anEncoderThatIsNotThereIsRefusedBeforeAnythingIsRead() {
        assertThat(run("read", "--encoder", folder.resolve("none.onnx").toString(), "reports"))
                .isEqualTo(2);
        assertThat(screen.err()).startsWith("firsthand: --encoder %s/none.onnx cannot be read; ".formatted(folder));
    }

    @Test
    void aFileThatIsNoEncoderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("e.onnx"), "no model");
        assertThat(run("read", "--encoder", file.toString(), "reports")).isEqualTo(2);
        assertThat(screen.err()).startsWith("firsthand: --encoder %s: ONNX Runtime cannot read".formatted(file));
    }

    @Test
    void whoReadsTellsWhetherTheEncoderOrARuleDecided() throws IOException {
        Path report = Files.writeString(
                folder.resolve("r.txt"),
                "Vote delayed\n\nThe vote was delayed on Wednesday, two aides told reporters.\n");

        assertThat(run("read", report.toString(), "--format", "jsonl")).isZero();
        assertThat(screen.out()).contains("\"decidedBy\":\"encoder");

        TestTerminal rules = new TestTerminal();
        FirsthandCommand.execute(rules.terminal(), "read", "--encoder", "none", report.toString(), "--format", "jsonl");
        assertThat(rules.out()).contains("\"type\":\"statement\"").doesNotContain("\"decidedBy\":\"encoder");
    }

    @Test
    void readNeedsAPath() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                firsthand: read needs a PATH
                Try 'firsthand read --help'.
                """);
    }

    @Test
    void aFileInAFolderThatIsNotThereIsRefusedBeforeAnythingIsRead() {
        Path out = folder.resolve("missing").resolve("story.txt");

        assertThat(run("read", "reports", "--out", out.toString())).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                firsthand: --out %s lies in a folder that does not exist
                Try 'firsthand read --help'.
                """.formatted(out));
    }

    @Test
    void accountAndPageCannotBeTheSameFile() {
        String file = folder.resolve("story.html").toString();

        assertThat(run("read", "reports", "--out", file, "--page", file)).isEqualTo(2);
        assertThat(screen.err()).startsWith("firsthand: --out and --page must be different files, not both " + file);
    }

    @Test
    void withoutACommandTheHelpIsShownAndItIsWrongUse() {
        assertThat(run()).isEqualTo(2);
        assertThat(screen.err()).startsWith("Usage: firsthand [-hV] COMMAND");
    }

    @Test
    void theHelpOfReadDocumentsTheExitCodes() {
        assertThat(run("read", "--help")).isZero();
        assertThat(screen.out()).contains("""
                Exit codes:
                  0   well
                  1   some inputs were rejected, each named with its reason; the others were
                        read
                  2   wrong use; nothing was done
                  3   the result could not be written, or Firsthand itself failed
                """);
        assertThat(screen.out()).doesNotContain("rehearse");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(screen.out()).matches("firsthand \\d+\\.\\d+\\.\\d+\\S*\\RJava \\d+.*\\R");
    }

    @Test
    void aReportIsReadAndTheRecordsArePrinted() throws IOException {
        Path report =
                Files.writeString(folder.resolve("a b.txt"), "Mayor resigns\n\n“I am going,” said Mayor Ann Lee.\n");

        assertThat(run("read", report.toString(), "--format", "JSONL")).isZero();
        assertThat(screen.out()).startsWith("{\"type\":\"format\",\"version\":1}\n{\"type\":\"report\",");
        assertThat(screen.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"raed,1", "red,1", "reda,1", "read,0", "hlep,4", "aerd,2"})
    void swappedLettersCountAsOneSlip(String typed, int distance) {
        assertThat(Nearest.distance(typed, "read")).isEqualTo(distance);
    }

    @Test
    void aGazetteerThatCannotBeUnderstoodIsRefusedWithFileLineAndWayOut() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "# mine\nNO\tcapitol\tOslo\n");

        assertThat(run("read", "reports", "--gazetteer", mine.toString())).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                firsthand: %s:2: “capitol” is no kind; use one of country, region, capital, city, place, adjective, people, office, body, seat
                Try 'firsthand read --help'.
                """.formatted(mine));
    }

    @Test
    void aGazetteerThatIsNotThereIsRefused() {
        Path mine = folder.resolve("mine.txt");

        assertThat(run("read", "reports", "--gazetteer", mine.toString())).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("""
                firsthand: --gazetteer %s: there is no such file
                Try 'firsthand read --help'.
                """.formatted(mine));
    }
}

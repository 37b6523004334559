package dev.firsthand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.app.TestTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was rejected stays listed and can be tried again. */
class TriedAgainTest {

    private static final String STORY = "Ferry stopped\n\nThe ferry was stopped on Monday, Ada Holm said.\n";

    private final TestTerminal screen = new TestTerminal();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path list;

    @BeforeEach
    void nameTheList() {
        list = folder.resolve("rejected.jsonl");
    }

    private int read(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "read";
        all[1] = "--encoder";
        all[2] = "none";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return FirsthandCommand.execute(screen.terminal(), all);
    }

    private Path reports() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("good.txt"), STORY);
        Files.writeString(reports.resolve("empty.txt"), "");
        return reports;
    }

    @Test
    void whatWasRejectedIsReadOnceItIsMended() throws IOException {
        Path reports = reports();

        assertThat(read(reports.toString(), "--rejected", list.toString())).isEqualTo(1);
        assertThat(Files.readString(list)).isEqualTo("""
                {"type":"format","version":1}
                {"type":"rejected","file":"empty.txt","reason":"is empty",\
                "remedy":"give a file with the text of a report","again":"%s/empty.txt"}
                """.formatted(reports));

        Path account = folder.resolve("account.txt");
        Files.writeString(reports.resolve("empty.txt"), STORY.replace("ferry", "tram"));
        assertThat(read("--again", list.toString(), "--rejected", list.toString(), "-o", account.toString()))
                .isZero();
        assertThat(Files.readString(account)).contains("The tram was stopped").doesNotContain("The ferry was stopped");
        assertThat(Files.readString(list)).isEqualTo("{\"type\":\"format\",\"version\":1}\n");
    }

    @Test
    void theRecordsOfAReadingAreAListToo() throws IOException {
        Path reports = reports();
        Path records = folder.resolve("records.jsonl");

        assertThat(read(reports.toString(), "-f", "jsonl", "-o", records.toString()))
                .isEqualTo(1);
        Files.delete(reports.resolve("empty.txt"));

        assertThat(read("--again", records.toString(), reports.toString())).isEqualTo(1);
        assertThat(screen.err())
                .endsWith("firsthand: %s/empty.txt: does not exist; check the name\n".formatted(reports));
        assertThat(screen.out()).contains("Ada Holm");
    }

    @Test
    void whatLiesInAnArchiveIsTriedAgainWithIt() throws IOException {
        Path archive = folder.resolve("reports.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("a/blank.txt"));
            zip.write("\n\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(archive.toString(), "--rejected", list.toString())).isEqualTo(1);
        assertThat(Files.readString(list))
                .contains("\"file\":\"%1$s!/a/blank.txt\"".formatted(archive), "\"again\":\"%s\"".formatted(archive));
    }

    @Test
    void whatCannotBeHadASecondTimeStaysListed() throws IOException {
        Files.writeString(list, """
                {"type":"rejected","file":"-","reason":"is empty","remedy":"give a text","again":null}
                """);

        assertThat(read("--again", list.toString(), "--rejected", list.toString()))
                .isEqualTo(1);
        assertThat(screen.err()).isEqualTo("firsthand: -: is empty; give a text\n");
        assertThat(Files.readString(list)).contains("\"file\":\"-\"");
    }

    @Test
    void aListThatIsNoneIsRefusedBeforeAnythingIsRead() throws IOException {
        Files.writeString(list, "{\"type\":\"format\",\"version\":1}\n{\"title\":\"x\"}\n");

        assertThat(read("--again", list.toString())).isEqualTo(2);
        assertThat(screen.err()).startsWith("""
                firsthand: --again %s: line 2 is no record; give what --rejected or --format jsonl wrote
                """.formatted(list));
    }

    @Test
    void aListThatIsNotThereIsRefused() {
        assertThat(read("--again", list.toString())).isEqualTo(2);
        assertThat(screen.err()).startsWith("firsthand: --again %s: there is no such file\n".formatted(list));
    }
}

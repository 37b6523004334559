package dev.firsthand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {

    @TempDir
    Path folder;

    private final Paths paths = new Paths();

    @Test
    void aFolderGivesItsTextsInTheOrderOfTheirPaths() throws IOException {
        write("b.txt", "B");
        write("a/z.txt", "Z");
        write("a/y.TXT", "Y");

        assertThat(files(folder.toString())).containsExactly("a/y.TXT", "a/z.txt", "b.txt");
    }

    @Test
    void aFolderPassesOverWhatIsNoCapture() throws IOException {
        write("gold.json", "{}");
        write("gold.ann", "T1 Source 0 4 He said");
        write("table.csv", "a,b");
        write(".hidden.txt", "hidden");
        write(".git/x.txt", "hidden");
        write("README", "A text without an extension.");
        Files.write(folder.resolve("picture"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        assertThat(files(folder.toString())).containsExactly("README");
    }

    @Test
    void aPageInAFolderIsTaken() throws IOException {
        write("page.html", "<!DOCTYPE html><p>News");

        assertThat(files(folder.toString())).containsExactly("page.html");
    }

    @Test
    void aFileIsCalledAsItWasGiven() throws IOException {
        Path file = write("with space é “x”.txt", "text");

        assertThat(files(file.toString())).containsExactly(file.toString());
    }

    @Test
    void aFileNamedTwiceIsTakenOnce() throws IOException {
        Path file = write("a.txt", "text");

        assertThat(files(file.toString(), folder.toString(), file.toString())).containsExactly(file.toString());
    }

    @Test
    void filesOfTwoFoldersWithOneNameAreToldApart() throws IOException {
        write("one/a.txt", "text");
        write("two/a.txt", "text");
        write("two/b.txt", "text");
        String one = folder.resolve("one").toString();
        String two = folder.resolve("two").toString();

        assertThat(files(one, two)).containsExactly(one + "/a.txt", two + "/a.txt", "b.txt");
    }

    @Test
    void aPatternIsExpandedAsAShellWould() throws IOException {
        write("a1.txt", "text");
        write("a2.txt", "text");
        write("b1.txt", "text");
        write(".a3.txt", "text");
        write("deep/er/a4.txt", "text");

        assertThat(files(folder + "/a*.txt")).containsExactly(folder + "/a1.txt", folder + "/a2.txt");
        assertThat(files(folder + "/[b-c]?.txt")).containsExactly(folder + "/b1.txt");
        assertThat(files(folder + "/**/a4.txt")).containsExactly(folder + "/deep/er/a4.txt");
        assertThat(files(folder + "/d*")).containsExactly("er/a4.txt");
    }

    @Test
    void aNameWithPatternMarksIsAFileIfThereIsOne() throws IOException {
        Path file = write("[exclusive] a.txt", "text");

        assertThat(files(file.toString())).containsExactly(file.toString());
    }

    @Test
    void aPatternWithoutMatchSaysSo() {
        assertThat(messages(folder + "/*.txt")).containsExactly(folder + "/*.txt: matches no file; check the pattern");
        assertThat(messages(folder + "/[.txt").getFirst()).contains("is no valid pattern");
    }

    @Test
    void standardInputIsOneCapture() {
        Paths piped = new Paths(new ByteArrayInputStream("A report.".getBytes(UTF_8)), 100);

        List<Intaken> taken = piped.take(List.of("-", "-"));

        assertThat(taken).hasSize(1);
        assertThat(((Capture) taken.getFirst()).content()).isEqualTo("A report.".getBytes(UTF_8));
        assertThat(taken.getFirst().file()).isEqualTo("-");
    }

    @Test
    void whatIsTooLargeIsRejected() throws IOException {
        Path file = write("a.txt", "123456");

        assertThat(new Paths(InputStream.nullInputStream(), 6)
                        .take(List.of(file.toString()))
                        .getFirst())
                .isInstanceOf(Capture.class);
        assertThat(new Paths(InputStream.nullInputStream(), 5).take(List.of(file.toString())))
                .containsExactly(new Rejected(
                        file.toString(),
                        "is larger than the 5 bytes a capture may have",
                        "split it: one report a file"));
    }

    @Test
    void aFileThatIsNotThereIsRejected() {
        String name = folder.resolve("none.txt").toString();

        assertThat(messages(name)).containsExactly(name + ": does not exist; check the name");
        assertThat(messages(""))
                .containsExactly("(empty name): names no file; give a file, a folder or - for standard input");
        assertThat(messages("a\0b").getFirst()).contains("is no valid name of a file");
    }

    @Test
    void aFileThatVanishesBetweenFindingAndReadingIsRejected() throws IOException {
        Path file = write("a.txt", "text");
        Found found = paths.find(List.of(folder.toString())).getFirst();
        Files.delete(file);

        assertThat(found.take()).isEqualTo(new Rejected("a.txt", "does not exist", "check the name"));
    }

    @Test
    void anEmptyFolderIsRejected() {
        assertThat(messages(folder.toString()))
                .containsExactly(folder + ": holds no plain-text file; give a folder with captures, or name the files");
    }

    @Test
    void deadLinksAndLinksInCirclesAreNamedAndHarmNothing() throws IOException {
        write("a.txt", "text");
        Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        Files.createSymbolicLink(folder.resolve("up"), folder);

        assertThat(files(folder.toString())).containsExactly("dead.txt", "self.txt", "up", "a.txt");
        assertThat(messages(folder.toString()))
                .containsExactly(
                        "dead.txt: is a link to a file that does not exist; remove or correct the link",
                        "self.txt: is a link that leads back to itself; remove or correct the link",
                        "up: is a link back to a folder above it; remove the link; the folder itself is read");
        assertThat(messages(folder.resolve("self.txt").toString()).getFirst()).contains("leads back to itself");
    }

    @Test
    @Timeout(10)
    void aPipeIsRefusedAndNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(made(pipe), "mkfifo is there");

        assertThat(messages(pipe.toString()))
                .containsExactly(
                        pipe
                                + ": is neither a file nor a folder but a pipe, socket or device; give - to read from standard input");
    }

    @Test
    void whoMayNotReadIsToldSo() {
        assertThat(Refusal.of("a.txt", new AccessDeniedException("a.txt")).message())
                .isEqualTo("a.txt: may not be read by you; ask its owner for permission to read it");
        assertThat(Refusal.of("a.txt", new IOException("Input/output error")).message())
                .isEqualTo("a.txt: cannot be read (Input/output error); check the disk and try again");
    }

    @Test
    void findingReadsNoContentSoThousandsCanBePulledOneByOneInParallel() throws IOException {
        for (int i = 0; i < 2000; i++) {
            write("%04d.txt".formatted(i), "Report " + i);
        }

        Stream<String> read = paths.find(List.of(folder.toString())).parallelStream()
                .map(found -> (Capture) found.take())
                .map(capture -> new String(capture.content(), UTF_8));

        assertThat(read.toList())
                .isEqualTo(IntStream.range(0, 2000).mapToObj(i -> "Report " + i).toList());
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(5, TimeUnit.SECONDS)
                    && Files.exists(pipe);
        } catch (IOException e) {
            return false;
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> files(String... names) {
        return paths.find(List.of(names)).stream().map(Found::file).toList();
    }

    private List<String> messages(String... names) {
        return paths.take(List.of(names)).stream()
                .map(taken -> taken instanceof Capture capture ? new Renderers().render(capture) : (Rejected) taken)
                .filter(Rejected.class::isInstance)
                .map(rejected -> ((Rejected) rejected).message())
                .toList();
    }
}

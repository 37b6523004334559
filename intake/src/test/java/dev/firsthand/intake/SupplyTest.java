package dev.firsthand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupplyTest {

    private static final int LIMIT = 4 << 20;

    @TempDir
    Path folder;

    @Test
    void aZipArchiveGivesWhatLiesInItByItsPath() {
        byte[] zip =
                Stored.zip("a/b.txt", "One report.", "photo.png", "\u0089PNG", ".hidden.txt", "x", "c.txt", "Two.");

        assertThat(taken(zip)).containsExactly("-!/a/b.txt: One report.", "-!/c.txt: Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"articles\":[]}",
                "<?xml version=\"1.0\"?><rss><channel></channel></rss>",
                "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\na\n\r\n\r\n"
            })
    void aContainerWithoutReportsIsNotPassedOverInSilence(String container) {
        assertThat(taken(container.getBytes(UTF_8)))
                .containsExactly(
                        "-: holds no report; look into it; pictures, data and empty files in it are passed over");
    }

    @Test
    void anArchiveOfPicturesIsNamedOnceHoweverDeepTheyLie() {
        byte[] pictures = Stored.zip("photo.png", "\u0089PNG", "empty.html", "");

        assertThat(taken(Stored.zip(Map.of("a.zip", pictures))))
                .containsExactly(
                        "-: holds no report; look into it; pictures, data and empty files in it are passed over");
        assertThat(taken(Stored.zip(Map.of("a.zip", pictures, "b.txt", "B.".getBytes(UTF_8)))))
                .containsExactly("-!/b.txt: B.");
    }

    @Test
    void namesInAZipArchiveLeadOutOfNoFolder() {
        assertThat(taken(Stored.zip("../../etc/a.txt", "News.", "/b.txt", "More.")))
                .containsExactly("-!/etc/a.txt: News.", "-!/b.txt: More.");
    }

    @Test
    void aZipArchiveMayLieInAnotherButNotDeeper() {
        byte[] third = Stored.zip("deep.txt", "Deep.");
        byte[] second = Stored.zip(Map.of("third.zip", third));
        byte[] first = Stored.zip(Map.of("second.zip", Stored.zip("in.txt", "Inside.")));

        assertThat(taken(first)).containsExactly("-!/second.zip!/in.txt: Inside.");
        assertThat(taken(Stored.zip(Map.of("second.zip", second))))
                .containsExactly("-!/second.zip!/third.zip: lies too deep within other archives;"
                        + " unpack the outer ones and give what they hold");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aBombIsNotUnpacked() {
        byte[] bomb = Stored.zip(Map.of("a.txt", new byte[80 << 20]));
        byte[] packed = Stored.gzip("a".repeat(80 << 20).getBytes(UTF_8));

        assertThat(taken(bomb))
                .containsExactly("-: unpacks to more than 250 times its size, as only a decompression bomb does;"
                        + " unpack it yourself if you trust it, and give the files");
        assertThat(taken(packed)).hasSize(1).allMatch(each -> each.contains("a capture may have"));
    }

    @Test
    void aPackedFileIsCalledAsItsArchive() {
        assertThat(taken(Stored.gzip("A report.".getBytes(UTF_8)))).containsExactly("-: A report.");
    }

    @Test
    void aPackedFileThatIsCutShortIsRejected() {
        byte[] packed = Stored.gzip("A report of some length.".repeat(20).getBytes(UTF_8));

        assertThat(taken(Arrays.copyOf(packed, packed.length - 12)))
                .containsExactly("-: is cut short; get it anew; what came before is read");
    }

    @Test
    void aDamagedArchiveTellsWhatItIsAndHarmsNoOther() throws IOException {
        byte[] zip = Stored.zip("a.txt", "First report.", "b.txt", "Second report, which is the longer of the two.");
        zip[zip.length / 2 - 20] ^= 0x55;
        Files.write(folder.resolve("a.zip"), zip);
        Files.writeString(folder.resolve("b.txt"), "Unharmed.");

        List<Intaken> taken = new Paths().take(List.of(folder.toString()));

        assertThat(taken.getLast().file()).isEqualTo("b.txt");
        assertThat(taken.getLast()).isInstanceOf(Capture.class);
    }

    @Test
    void jsonLinesAreCapturesByTheNumberOfTheirLine() {
        String lines = "{\"text\": \"One.\"}\n\n{\"text\": \"Two.\"}\n{broken\n";

        assertThat(taken(lines.getBytes(UTF_8)))
                .containsExactly("-#1: {\"text\": \"One.\"}\n", "-#3: {\"text\": \"Two.\"}\n", "-#4: {broken\n");
    }

    @Test
    void objectsOfAnArrayOrAWrappedListAreCaptures() {
        assertThat(taken("[{\"text\":\"One.\"}, {\"text\":\"Two.\"}]".getBytes(UTF_8)))
                .containsExactly("-#1: {\"text\":\"One.\"}", "-#2: {\"text\":\"Two.\"}");
        assertThat(taken("{\"status\":\"ok\",\"response\":{\"docs\":[{\"text\":\"One.\"}]}}".getBytes(UTF_8)))
                .containsExactly("-#1: {\"text\":\"One.\"}");
        assertThat(taken("{\n \"title\": \"A\", \"text\": \"One.\"\n}".getBytes(UTF_8)))
                .containsExactly("-: {\"title\":\"A\",\"text\":\"One.\"}");
    }

    @Test
    void aReportWithAListIsNotTakenForAListOfReports() {
        String text = "The council met. ".repeat(20);

        assertThat(taken("{\"text\":\"%s\",\"entries\":[{\"tag\":\"x\"}]}"
                        .formatted(text)
                        .getBytes(UTF_8)))
                .contains("-#2: {\"text\":\"%s\"}".formatted(text));
    }

    @Test
    void brokenJsonTellsWhereItBreaksAndKeepsWhatCameBefore() {
        assertThat(taken("[{\"text\":\"One.\"},\n {\"text\": oops}]".getBytes(UTF_8)))
                .containsExactly(
                        "-#1: {\"text\":\"One.\"}",
                        "-: is no valid JSON at line 2, column 15; correct it; the 1 before are read");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void deepJsonIsRefused() {
        assertThat(taken("[{\"a\":".repeat(100_000).getBytes(UTF_8)))
                .hasSize(1)
                .allMatch(each -> each.contains("is nested deeper"));
    }

    @Test
    void aMailboxGivesItsMails() {
        String mail =
                "From a@b.example Tue Mar  5 06:07:08 2024\nMessage-ID: <%d@x>\nFrom: A\nSubject: S\n\nText %d.\n>From me.\n\n";

        assertThat(taken((mail.formatted(1, 1) + mail.formatted(2, 2)).getBytes(UTF_8)))
                .containsExactly(
                        "-#1: Message-ID: <1@x>\nFrom: A\nSubject: S\n\nText 1.\nFrom me.\n\n",
                        "-#2: Message-ID: <2@x>\nFrom: A\nSubject: S\n\nText 2.\nFrom me.\n\n");
    }

    @Test
    void listsOfAddressesAreNamedAsSuch() {
        String sitemap =
                "<?xml version=\"1.0\"?><urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</loc></url></urlset>";

        assertThat(taken(sitemap.getBytes(UTF_8)))
                .containsExactly(
                        "-: lists the addresses of 2 pages and holds no text of theirs; give it with --fetch to have"
                                + " these addresses fetched, the first being https://a.example/1");
    }

    @Test
    void whatIsPulledIsCounted() throws IOException {
        Files.write(folder.resolve("a.zip"), Stored.zip("a.txt", "A.", "b.txt", "B."));
        Files.writeString(folder.resolve("c.txt"), "C.");
        Paths paths = new Paths();

        try (Supply supply = paths.open(paths.find(List.of(folder.toString())))) {
            while (supply.next() != null) {
                assertThat(supply.pulled()).isPositive();
            }
            assertThat(supply.pulled()).isEqualTo(3);
        }
    }

    static List<String> taken(byte[] content) {
        return new Paths(new ByteArrayInputStream(content), LIMIT)
                .take(List.of("-")).stream().map(SupplyTest::told).toList();
    }

    private static String told(Intaken taken) {
        return switch (taken) {
            case Capture capture -> capture.file() + ": " + new String(capture.content(), UTF_8);
            case Rejected rejected -> rejected.message();
        };
    }
}

package dev.firsthand.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebArchiveTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html%s\r\n\r\n";
    private static final String STORY =
            "<html><body><p>The harbour reopens on Friday, the port said.</p></body></html>";
    private static final String NAME = "-!/20240305060708/https://a.example/1";

    private static final byte[] PAGE = Stored.response(
            "https://a.example/1", "WARC-Payload-Digest: sha1:AAAA\r\n", OK.formatted(""), STORY.getBytes(UTF_8));

    @Test
    void aPageIsCalledByMomentAndAddressAndDeclaresBoth() {
        Capture capture = (Capture) take(PAGE).getFirst();

        assertThat(capture.file()).isEqualTo(NAME);
        assertThat(capture.mediaType()).isEqualTo("text/html");
        assertThat(new String(capture.content(), UTF_8)).isEqualTo(STORY);
        assertThat(capture.declared())
                .containsExactly(
                        new Declared(Declared.Field.URL, "https://a.example/1", Declared.Basis.HTTP),
                        new Declared(Declared.Field.CAPTURED, "2024-03-05T06:07:08Z", Declared.Basis.HTTP));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WARC-Date: 2024-03-05T06:07:08Z        | WARC-Date: yesterday | -!/https://a.example/1
            WARC-Date: 2024-03-05T06:07:08Z        | X: y                 | -!/https://a.example/1
            WARC-Target-URI: https://a.example/1   | X: y                 | -!/20240305060708/(no address)
            WARC-Target-URI: https://a.example/1   | WARC-Target-URI: <https://a.example/1> | -!/20240305060708/https://a.example/1
            """)
    void aPageIsReadWhateverItsRecordLacks(String field, String instead, String name) {
        String archive = new String(PAGE, UTF_8).replace(field, instead);

        assertThat(told(archive.getBytes(UTF_8))).containsExactly(name + ": " + STORY);
    }

    @Test
    void chunksAndCompressionOfTheServerAreUndone() {
        byte[] packed = Stored.gzip(STORY.getBytes(UTF_8));
        byte[] chunked = Stored.join(
                (Integer.toHexString(packed.length) + "\r\n").getBytes(UTF_8), packed, "\r\n0\r\n\r\n".getBytes(UTF_8));
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(told(Stored.response("https://a.example/1", "", http, chunked)))
                .containsExactly(NAME + ": " + STORY);
    }

    @Test
    void theCharsetThatOnlyTheServerNamesIsKept() {
        byte[] body = "<html><p>Café, said Zoë.".getBytes(ISO_8859_1);

        assertThat(told(Stored.response("https://a.example/1", "", OK.formatted("; charset=ISO-8859-1"), body)))
                .containsExactly(NAME + ": \uFEFF<html><p>Café, said Zoë.");
    }

    @Test
    void picturesRedirectsAndRequestsArePassedOverAndFailuresNamed() {
        byte[] picture = Stored.response(
                "https://a.example/p", "", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", new byte[] {1, 2});
        byte[] moved =
                Stored.response("https://a.example/m", "", "HTTP/1.1 301 Moved\r\nLocation: /x\r\n\r\n", new byte[0]);
        byte[] gone = Stored.response(
                "https://a.example/g", "", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", new byte[] {'<'
                });

        assertThat(told(Stored.join(picture, moved, gone, PAGE)))
                .containsExactly(
                        "-!/20240305060708/https://a.example/g: is the server's answer 404 Not Found and no page; get the page anew",
                        NAME + ": " + STORY);
    }

    @Test
    void aRevisitAddsNothingIfThePageIsThereAndIsNamedIfNot() {
        byte[] known = revisit("sha1:AAAA");
        byte[] unknown = revisit("sha1:BBBB");

        assertThat(told(Stored.join(PAGE, known))).containsExactly(NAME + ": " + STORY);
        assertThat(told(Stored.join(PAGE, unknown)).getLast())
                .isEqualTo(NAME + ": is the record of a visit that found the page as it was before, and - does not hold"
                        + " the page; give the archive of the first visit too");
    }

    @Test
    void textOfAConversionIsTaken() {
        byte[] text = Stored.record(
                "conversion", "https://a.example/1", "Content-Type: text/plain\r\n", "News.".getBytes(UTF_8));

        assertThat(told(text)).containsExactly(NAME + ": News.");
    }

    @Test
    void aRecordThatBreaksOffGivesWhatCameAndSaysSo() {
        byte[] archive = Stored.join(PAGE, PAGE);

        List<Intaken> taken = take(Arrays.copyOf(archive, archive.length - 30));

        assertThat(taken).hasSize(3);
        assertThat(((Capture) taken.get(1)).declared())
                .contains(new Declared(Declared.Field.FORM, "cut-short", Declared.Basis.HTTP));
        assertThat(told(taken.get(2))).contains("is cut short after record 2").contains("the records before are read");
    }

    @Test
    void rubbishAfterARecordIsNamedWithItsPlace() {
        assertThat(told(Stored.join(PAGE, "rubbish\r\n\r\n".getBytes(UTF_8))).getLast())
                .contains("is damaged after record 1, at byte " + PAGE.length);
    }

    @Test
    void aPackedArchiveWithinAWaczFileIsReadAndItsListsAreNot() {
        Map<String, byte[]> wacz = new LinkedHashMap<>();
        wacz.put("archive/data.warc.gz", Stored.join(Stored.gzip(PAGE), Stored.gzip(revisit("sha1:AAAA"))));
        wacz.put("indexes/index.cdx", "com,a)/ 2024".getBytes(UTF_8));
        wacz.put(
                "pages/pages.jsonl",
                "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"https://a\",\"title\":\"b\",\"text\":\"c\"}"
                        .getBytes(UTF_8));
        wacz.put("datapackage.json", "{\"profile\":\"data-package\"}".getBytes(UTF_8));

        assertThat(told(Stored.zip(wacz)))
                .containsExactly("-!/archive/data.warc.gz!/20240305060708/https://a.example/1: " + STORY);
    }

    @Test
    void anArchiveOfAnySizeIsReadInTheMemoryOfOnePage() throws IOException {
        byte[] large = Stored.response(
                "https://a.example/l",
                "",
                OK.formatted(""),
                "<html>x".repeat(1 << 17).getBytes(UTF_8));
        int records = 1600;
        InputStream archive = new SequenceInputStream(Collections.enumeration(IntStream.range(0, records)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(large))
                .toList()));
        Paths paths = new Paths(archive, Paths.LIMIT);
        int taken = 0;

        try (Supply supply = paths.open(paths.find(List.of("-")))) {
            for (Found found = supply.next(); found != null; found = supply.next()) {
                taken += found.take() instanceof Capture ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(records);
        assertThat((long) records * large.length)
                .isGreaterThan(Runtime.getRuntime().maxMemory());
    }

    private static byte[] revisit(String digest) {
        return Stored.record(
                "revisit",
                "https://a.example/1",
                "Content-Type: application/http; msgtype=response\r\nWARC-Payload-Digest: " + digest
                        + "\r\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
                OK.formatted("").getBytes(UTF_8));
    }

    private static List<Intaken> take(byte[] archive) {
        return new Paths(new ByteArrayInputStream(archive), 4 << 20).take(List.of("-"));
    }

    private static List<String> told(byte[] archive) {
        return SupplyTest.taken(archive);
    }

    private static String told(Intaken taken) {
        return ((Rejected) taken).message();
    }
}

package dev.firsthand.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the world does to files; each test is called by what is wrong with its input. */
class NastyTest {

    private static final int LIMIT = 4 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String STORY = "The café reopens on Friday, the port’s manager said.";

    @Nested
    @DisplayName("a charset that is not the one the bytes are in")
    class Charsets {

        @ParameterizedTest(name = "a page that calls itself {0} and is windows-1252")
        @ValueSource(strings = {"utf-16", "UTF-16LE", "utf-8", "iso-8859-1", "us-ascii", "no-such-charset"})
        void ofAPage(String charset) {
            assertThat(read(page(charset).getBytes(WINDOWS))).containsExactly("-: " + STORY);
        }

        @ParameterizedTest(name = "a page that calls itself {0} and is UTF-8")
        @ValueSource(strings = {"utf-16", "UTF-16BE", "windows-1251", "iso-8859-1", "shift_jis"})
        void ofAPageInUtf8(String charset) {
            assertThat(read(page(charset).getBytes(UTF_8))).containsExactly("-: " + STORY);
        }

        @ParameterizedTest(name = "a server that names {0} for a page in windows-1252")
        @ValueSource(strings = {"utf-16", "utf-8", "UTF-32", "iso-8859-1"})
        void ofAServer(String charset) {
            byte[] archive = Stored.response(
                    "https://a.example/1",
                    "",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=%s\r\n\r\n".formatted(charset),
                    "<html><body><p>%s</p></body></html>".formatted(STORY).getBytes(WINDOWS));

            assertThat(read(archive)).containsExactly("-!/20240305060708/https://a.example/1: " + STORY);
        }

        @Test
        @DisplayName("a page in ISO-2022-JP, whose bytes are all ASCII")
        void escaped() {
            String page = "<html><head><meta charset=\"iso-2022-jp\"></head><body><p>港は金曜日に再開する。</p></body></html>";

            assertThat(read(page.getBytes(Charset.forName("ISO-2022-JP")))).containsExactly("-: 港は金曜日に再開する。");
        }

        @Test
        @DisplayName("a text in UTF-16 without a mark, one letter of which ends in a zero byte")
        void zeroInUtf16() {
            String text = "The Ā of the sign was painted over, said the mayor.";

            assertThat(read(text.getBytes(UTF_16LE))).containsExactly("-: " + text);
        }

        @ParameterizedTest(name = "a feed that calls itself {0} and is UTF-8")
        @ValueSource(strings = {"utf-16", "UTF-16LE", "ucs-4", "windows-1252", "utf-8"})
        void ofAFeed(String charset) {
            assertThat(read(feed(charset).getBytes(UTF_8))).hasSize(1).allMatch(each -> each.contains(STORY));
        }

        @ParameterizedTest(name = "a feed that calls itself {0} and is windows-1252")
        @ValueSource(strings = {"utf-16", "utf-8", "iso-8859-1"})
        void ofAFeedInWindows(String charset) {
            assertThat(read(feed(charset).getBytes(WINDOWS))).hasSize(1).allMatch(each -> each.contains(STORY));
        }

        @ParameterizedTest(name = "a mail whose part calls itself {0} and is windows-1252")
        @ValueSource(strings = {"utf-16", "utf-8", "us-ascii", "iso-8859-1"})
        void ofAMail(String charset) {
            String mail = """
                    Message-ID: <1@a.example>
                    From: Harbour Post <news@a.example>
                    Subject: Cafe reopens
                    Content-Type: text/plain; charset=%s
                    Content-Transfer-Encoding: 8bit

                    %s
                    """.formatted(charset, STORY);

            assertThat(read(mail.getBytes(WINDOWS))).containsExactly("-: Cafe reopens\n\n" + STORY);
        }

        @Test
        @DisplayName("a list and lines of JSON in windows-1252")
        void ofJson() {
            String object = "{\"title\":\"Cafe\",\"text\":\"%s\"}".formatted(STORY);

            assertThat(read("[%s,%s]".formatted(object, object).getBytes(WINDOWS)))
                    .containsExactly("-#1: Cafe\n\n" + STORY, "-#2: Cafe\n\n" + STORY);
            assertThat(read("%s\n%s\n".formatted(object, object).getBytes(WINDOWS)))
                    .containsExactly("-#1: Cafe\n\n" + STORY, "-#2: Cafe\n\n" + STORY);
        }

        private static String page(String charset) {
            return "<html><head><meta charset=\"%s\"></head><body><p>%s</p></body></html>".formatted(charset, STORY);
        }

        private static String feed(String charset) {
            return "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><title>Post</title><item><title>Cafe</title><description>%s</description></item></channel></rss>"
                    .formatted(charset, (STORY + " ").repeat(20));
        }
    }

    @Nested
    @DisplayName("what is no character")
    class NoCharacters {

        @ParameterizedTest(name = "a text with {0} zeros in it")
        @ValueSource(ints = {1, 3})
        void zeros(int zeros) {
            String text = "The caf\0 reopens on Friday" + "\0".repeat(zeros - 1) + ".";

            assertThat(read(text.getBytes(UTF_8))).containsExactly("-: " + text.replace('\0', '\uFFFD'));
        }

        @Test
        @DisplayName("a text, a page and a mail that a zero begins")
        void zeroFirst() {
            assertThat(read("\0The café reopens.".getBytes(UTF_8))).containsExactly("-: \uFFFDThe café reopens.");
            assertThat(read("\0<html><body><p>The café reopens.</p>".getBytes(UTF_8)))
                    .containsExactly("-: The café reopens.");
        }

        @Test
        @DisplayName("a text whose end the disk filled up with zeros")
        void filled() {
            byte[] filled = Stored.join("The café reopens. ".repeat(500).getBytes(UTF_8), new byte[4096]);

            assertThat(read(filled)).containsExactly("-: " + "The café reopens. ".repeat(500));
        }

        @ParameterizedTest(name = "data {0}")
        @ValueSource(
                strings = {"\1\0\2\0\3\0\4\0\u00FF\0\0\0\7", "\u0000\u00C3(\u00A0\u00A1\u00E2(", "SQLite\0\0\0\0\0x"})
        void data(String data) {
            assertThat(read(data.getBytes(ISO_8859_1))).hasSize(1).allMatch(each -> each.contains("is binary data"));
        }

        @Test
        @DisplayName("halves of surrogate pairs and zeros, escaped in JSON")
        void halves() {
            String object =
                    "{\"title\":\"A\\ud800B\",\"text\":\"One \\udc00 two\\u0000 three \\ud83e\\udd8a.\",\"k\\ud800\":1}";
            String text = ": A\uFFFDB\n\nOne \uFFFD two\uFFFD three 🦊.";

            assertThat(read(object.getBytes(UTF_8))).containsExactly("-" + text);
            assertThat(read("[%s]".formatted(object).getBytes(UTF_8))).containsExactly("-#1" + text);
            assertThat(read("%s\n%s".formatted(object, object).getBytes(UTF_8)))
                    .containsExactly("-#1" + text, "-#2" + text);
        }

        @Test
        @DisplayName("half of a surrogate pair in markup within JSON")
        void halfInMarkup() {
            assertThat(read("{\"title\":\"A\",\"text\":\"<p>One \\ud800 two.</p>\"}".getBytes(UTF_8)))
                    .hasSize(1)
                    .allMatch(each -> each.endsWith("One \uFFFD two."));
        }
    }

    @Nested
    @DisplayName("JSON that no standard knows")
    class OddJson {

        private static final String GOOD = "{\"text\":\"Good.\"}";

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"LONG NUMBER", "LONG NAME", "NaN", "-Infinity", "1e99999", "[1,]"})
        void inTheFirstOfAListOrLine(String what) {
            String bad = switch (what) {
                case "LONG NUMBER" -> "{\"id\":%s,\"text\":\"Odd.\"}".formatted("9".repeat(200_000));
                case "LONG NAME" -> "{\"%s\":1,\"text\":\"Odd.\"}".formatted("k".repeat(200_000));
                default -> "{\"id\":%s,\"text\":\"Odd.\"}".formatted(what);
            };

            assertThat(read("[%s,%s]".formatted(bad, GOOD).getBytes(UTF_8))).containsExactly("-#1: Odd.", "-#2: Good.");
            assertThat(read("%s\n%s\n".formatted(bad, GOOD).getBytes(UTF_8)))
                    .containsExactly("-#1: Odd.", "-#2: Good.");
        }

        @Test
        @DisplayName("a line break and a needless backslash within a text")
        void control() {
            assertThat(read("[{\"text\":\"One\ttwo.\nIt\\'s three.\"}]".getBytes(UTF_8)))
                    .containsExactly("-#1: One\ttwo.\nIt's three.");
        }

        @Test
        @DisplayName("lines of which the first is cut off")
        void firstLine() {
            assertThat(read(("{\"text\":\"Cut\n" + GOOD + "\n" + GOOD).getBytes(UTF_8)))
                    .hasSize(3)
                    .contains("-#2: Good.", "-#3: Good.")
                    .first()
                    .asString()
                    .contains("-#1: is no valid JSON object");
        }

        @Test
        @DisplayName("lines that begin with a byte order mark and end as on Windows")
        void marked() {
            assertThat(read(("\uFEFF" + GOOD + "\r\n\r\n" + GOOD + "\r\n").getBytes(UTF_8)))
                    .containsExactly("-#1: Good.", "-#3: Good.");
        }

        @Test
        @DisplayName("an object of more bytes than a capture may have, in a list")
        void largeObject() {
            String large = "{\"text\":\"%s\"}".formatted("x".repeat(LIMIT));

            assertThat(read("[%s,%s]".formatted(large, GOOD).getBytes(UTF_8)))
                    .containsExactly(
                            "-#1: is an object of more than the 4,194,304 bytes a capture may have; split it: one report an object",
                            "-#2: Good.");
        }
    }

    @Nested
    @DisplayName("a ZIP archive")
    class Archives {

        private static final String SECOND = "The second report, of some length, tells of ferries, ports and weather.";

        @Test
        @DisplayName("cut within its second entry, and between two")
        void cut() {
            byte[] zip = Stored.zip("a.txt", "First.", "b.txt", SECOND);
            int second = indexOf(zip, "b.txt") + 5;

            assertThat(read(Arrays.copyOf(zip, second + 20)))
                    .containsExactly(
                            "-!/a.txt: First.",
                            "-!/b.txt: is cut short; get it anew; what came before is read",
                            "-: is cut short; get it anew; what came before is read");
            assertThat(read(Arrays.copyOf(zip, second - 10)))
                    .containsExactly("-!/a.txt: First.", "-: is cut short; get it anew; what came before is read");
            assertThat(read(Arrays.copyOf(zip, second - 35)))
                    .containsExactly("-!/a.txt: First.", "-: is cut short; get it anew; what came before is read");
        }

        @Test
        @DisplayName("whose first entry is damaged, or has another check sum")
        void damaged() {
            byte[] zip = Stored.zip("a.txt", SECOND, "b.txt", "Unharmed.");
            byte[] packed = zip.clone();
            Arrays.fill(packed, 37, 45, (byte) 0xFF);
            byte[] sum = zip.clone();
            sum[indexOf(zip, "PK\7\b") + 5] ^= 0x55;

            assertThat(read(packed))
                    .hasSize(2)
                    .contains("-!/b.txt: Unharmed.")
                    .first()
                    .asString()
                    .contains("-!/a.txt: is damaged (");
            assertThat(read(sum))
                    .containsExactly(
                            "-!/a.txt: is damaged (its check sum is another); get the archive anew; what came before is read",
                            "-!/b.txt: Unharmed.");
        }

        @Test
        @DisplayName("where another entry should begin, something else stands")
        void headless() {
            byte[] zip = Stored.zip("a.txt", "First.", "b.txt", SECOND, "c.txt", "Third.");
            zip[indexOf(zip, "b.txt") - 30] ^= 0x55;

            assertThat(read(zip))
                    .containsExactly(
                            "-!/a.txt: First.",
                            "-: is damaged at byte 59, where an entry should begin; get it anew; the entries before and behind are read",
                            "-!/c.txt: Third.");
        }

        @Test
        @DisplayName("with an encrypted entry, one packed in an unknown way and one called so that it leads out")
        void encrypted() {
            byte[] zip = Stored.zip("a.txt", "First.", "b.txt", SECOND, "c.txt", "Third.", "../d.txt", "Fourth.");
            zip[indexOf(zip, "a.txt") - 24] |= 1;
            zip[indexOf(zip, "c.txt") - 22] = 12;

            assertThat(read(zip))
                    .containsExactly(
                            "-!/a.txt: is encrypted; unpack it with its password and give the files",
                            "-!/b.txt: " + SECOND,
                            "-!/c.txt: is packed by method 12, which Firsthand does not unpack; unpack it yourself and give the files",
                            "-!/d.txt: Fourth.");
        }

        @Test
        @DisplayName("with an entry that is stored, and whose length is told behind it")
        void storedWithoutLength() {
            byte[] text = "Stored.".getBytes(UTF_8);
            CRC32 crc = new CRC32();
            crc.update(text);
            ByteBuffer zip = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
            zip.put("PK\3\4".getBytes(UTF_8))
                    .putShort((short) 20)
                    .putShort((short) 8)
                    .put(new byte[18]);
            zip.putShort((short) 5)
                    .putShort((short) 0)
                    .put("a.txt".getBytes(UTF_8))
                    .put(text);
            zip.put("PK\7\b".getBytes(UTF_8))
                    .putInt((int) crc.getValue())
                    .putInt(7)
                    .putInt(7);
            zip.put("PK\5\6".getBytes(UTF_8)).put(new byte[18]);

            assertThat(read(Arrays.copyOf(zip.array(), zip.position()))).containsExactly("-!/a.txt: Stored.");
        }

        @Test
        @DisplayName("one of whose entries is a damaged archive or a feed that declares entities")
        void badWithin() {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put("a.gz", "\u001f\u008brubbish".getBytes(ISO_8859_1));
            entries.put(
                    "b.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss></rss>".getBytes(UTF_8));
            entries.put("c.txt", "Unharmed.".getBytes(UTF_8));

            assertThat(read(Stored.zip(entries)))
                    .hasSize(3)
                    .contains("-!/c.txt: Unharmed.")
                    .anyMatch(each -> each.startsWith("-!/a.gz: is damaged ("))
                    .anyMatch(each -> each.startsWith("-!/b.xml: declares entities"));
        }

        private static int indexOf(byte[] content, String sought) {
            return new String(content, ISO_8859_1).indexOf(sought);
        }
    }

    @Nested
    @DisplayName("a web archive")
    class WebArchives {

        private static final String FIRST = "-!/20240305060708/https://a.example/1: ";
        private static final String SECOND = "-!/20240305060708/https://a.example/2: Second.";

        @ParameterizedTest(name = "whose first record tells a length that is wrong by {0}")
        @ValueSource(ints = {-40, -1, 1, 3, 30, 100, 100_000, 99_999_999})
        void length(int wrong) {
            byte[] page = page(1, "", "<p>The café reopens.</p>".getBytes(UTF_8));
            String told = "Content-Length: ";
            String archive = new String(page, ISO_8859_1);
            int at = archive.indexOf(told) + told.length();
            int length = Integer.parseInt(archive.substring(at, archive.indexOf('\r', at)));
            byte[] lying =
                    archive.replace(told + length, told + (length + wrong)).getBytes(ISO_8859_1);

            assertThat(read(Stored.join(lying, second(), second())))
                    .containsExactly(FIRST + "The café reopens.", SECOND, SECOND);
        }

        @ParameterizedTest(name = "whose first record tells the length “{0}”")
        @ValueSource(strings = {"", "-1", "many", "99999999999999999999999"})
        void noLength(String length) {
            String page = new String(page(1, "", "<p>The cafe reopens.</p>".getBytes(UTF_8)), UTF_8)
                    .replaceFirst("Content-Length: \\d+", "Content-Length: " + length);

            assertThat(read(Stored.join(page.getBytes(UTF_8), second())))
                    .containsExactly(FIRST + "The cafe reopens.", SECOND);
        }

        @Test
        @DisplayName("a page that tells what a web archive looks like")
        void archiveInAPage() {
            byte[] within = page(3, "", "<p>Within.</p>".getBytes(UTF_8));
            byte[] page =
                    Stored.join("<p>So it looks:</p><pre>\r\n\r\n".getBytes(UTF_8), within, "</pre>".getBytes(UTF_8));

            assertThat(read(Stored.join(page(1, "", page), second())))
                    .hasSize(2)
                    .contains(SECOND)
                    .first()
                    .asString()
                    .contains("So it looks")
                    .contains("Within.");
        }

        @Test
        @DisplayName("rubbish between two records")
        void rubbish() {
            assertThat(read(Stored.join(second(), "rubbish\nand more\n".getBytes(UTF_8), second())))
                    .containsExactly(
                            SECOND,
                            "-: is damaged after record 1, at byte %d; get it anew; the other records are read"
                                    .formatted(second().length),
                            SECOND);
        }

        @Test
        @DisplayName("a head that is none")
        void head() {
            byte[] bad = new String(second(), UTF_8)
                    .replace("WARC-Type: response\r\n", "WARC-Type\0;;\r\n")
                    .getBytes(UTF_8);

            assertThat(read(Stored.join(second(), bad, second())))
                    .hasSize(3)
                    .startsWith(SECOND)
                    .endsWith(SECOND)
                    .anyMatch(each -> each.contains("is damaged after record 1"));
        }

        @ParameterizedTest(name = "a page that was said to be sent with {0} and lies there plain")
        @ValueSource(
                strings = {
                    "Content-Encoding: gzip",
                    "Content-Encoding: deflate",
                    "Content-Encoding: br",
                    "Content-Encoding: zstd",
                    "Content-Encoding: x-odd",
                    "Transfer-Encoding: chunked",
                    "Content-Encoding: gzip\r\nTransfer-Encoding: chunked"
                })
        void plain(String field) {
            assertThat(read(Stored.join(page(1, field + "\r\n", "<p>The café reopens.</p>".getBytes(UTF_8)), second())))
                    .containsExactly(FIRST + "The café reopens.", SECOND);
        }

        @Test
        @DisplayName("a page packed twice, one packed without a word, and one packed in a way nobody knows")
        void packed() {
            byte[] once = Stored.gzip("<p>The café reopens.</p>".getBytes(UTF_8));

            assertThat(read(page(1, "Content-Encoding: gzip\r\n", Stored.gzip(once))))
                    .containsExactly(FIRST + "The café reopens.");
            assertThat(read(page(1, "", once))).containsExactly(FIRST + "The café reopens.");
            assertThat(read(Stored.join(
                            page(1, "Content-Encoding: x-odd\r\n", new byte[] {-61, 40, -96, -95, -30, 40}), second())))
                    .hasSize(2)
                    .endsWith(SECOND)
                    .first()
                    .asString()
                    .contains("get the page anew");
        }

        @ParameterizedTest(name = "a page that is a bomb of {0}")
        @ValueSource(chars = {'\0', ' ', 'a'})
        void bomb(char of) {
            byte[] bomb = Stored.gzip(String.valueOf(of).repeat(40 << 20).getBytes(UTF_8));

            assertThat(read(Stored.join(page(1, "Content-Encoding: gzip\r\n", bomb), page(1, "", bomb), second())))
                    .containsExactly(
                            FIRST
                                    + "is larger than the 4,194,304 bytes a capture may have; save its text as a plain-text file",
                            FIRST
                                    + "is larger than the 4,194,304 bytes a capture may have; save its text as a plain-text file",
                            SECOND);
        }

        @Test
        @DisplayName("packed, and damaged within its second record")
        void packedAndDamaged() {
            byte[] first = Stored.gzip(second());
            byte[] third = Stored.gzip(page(1, "", "<p>%s</p>".formatted(STORY).getBytes(UTF_8)));
            Arrays.fill(third, 60, 80, (byte) 0xFF);

            assertThat(read(Stored.join(first, third)).getFirst()).isEqualTo(SECOND);
            assertThat(read(Stored.join(first, third)).getLast()).contains("is damaged after record");
        }

        private static byte[] second() {
            return page(2, "", "<p>Second.</p>".getBytes(UTF_8));
        }

        private static byte[] page(int number, String fields, byte[] body) {
            return Stored.response(
                    "https://a.example/" + number,
                    "",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n%s\r\n".formatted(fields),
                    body);
        }
    }

    @Nested
    @DisplayName("a mail")
    class Mails {

        private static final String HEAD =
                "Message-ID: <1@x>\r\nFrom: A <a@b.example>\r\nTo: B <b@b.example>\r\nSubject: Cafe\r\n";
        private static final String READ = "-: Cafe\n\n" + STORY;
        private static final String PARTS =
                "\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + STORY + "\r\n--b1--\r\n";

        @ParameterizedTest(name = "of parts, called {0}")
        @ValueSource(
                strings = {
                    "multipart/mixed",
                    "multipart/mixed; boundary=",
                    "multipart/mixed; boundary=zzz",
                    "multipart/mixed;\r\n boundary=\"B1\"",
                    "multipart/mixed; boundary=b1"
                })
        void boundaries(String type) {
            assertThat(read((HEAD + "Content-Type: " + type + PARTS).getBytes(UTF_8)))
                    .containsExactly(READ);
        }

        @ParameterizedTest(
                name = "that lacks the end of its parts, its parts, the blank line before its text, or whole line ends")
        @ValueSource(
                strings = {
                    "Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\n",
                    "Content-Type: multipart/mixed; boundary=b1\r\n\r\n",
                    "",
                    "\r"
                })
        void lacking(String before) {
            String mail = HEAD + before + (before.equals("\r") ? "\n" : "") + STORY;

            assertThat(read((before.equals("\r") ? mail.replace("\r\n", "\r") : mail).getBytes(UTF_8)))
                    .containsExactly(READ);
        }

        @Test
        @DisplayName("that calls plain text base64")
        void base64() {
            assertThat(read((HEAD + "Content-Transfer-Encoding: base64\r\n\r\n" + STORY).getBytes(UTF_8)))
                    .containsExactly(READ);
        }

        @Test
        @DisplayName("whose page is empty and whose text is not")
        void emptyPage() {
            String page = "--b1\r\nContent-Type: text/html\r\n\r\n<html></html>\r\n--b1--";

            assertThat(read((HEAD + "Content-Type: multipart/alternative; boundary=b1" + PARTS.replace("--b1--", page))
                            .getBytes(UTF_8)))
                    .containsExactly(READ);
        }

        @Test
        @DisplayName("with 5,000 fields, and one of 300,000 letters")
        void fields() {
            String mail = HEAD + "X-A: a\r\n".repeat(5000) + "X-B: " + "b".repeat(300_000) + "\r\n\r\n" + STORY;

            assertThat(read(mail.getBytes(UTF_8))).containsExactly(READ);
        }

        @ParameterizedTest(name = "a saved page {0}")
        @ValueSource(
                strings = {"without the name of its boundary", "without boundaries", "with a larger page in a frame"})
        void savedPages(String what) {
            String head =
                    "Snapshot-Content-Location: https://a.example/1\r\nSubject: S\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related";
            String page = "<html><body><p>" + STORY + "</p></body></html>\r\n";
            String part =
                    "--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://%s.example/1\r\n\r\n%s";
            String mail = switch (what) {
                case "without the name of its boundary" -> head + "\r\n\r\n" + part.formatted("a", page) + "--b1--";
                case "without boundaries" -> head + "; boundary=b1\r\n\r\n" + page;
                default ->
                    head + "; boundary=b1\r\n\r\n" + part.formatted("a", page)
                            + part.formatted("b", "<p>" + "Buy this now. ".repeat(99)) + "\r\n--b1--";
            };

            assertThat(read(mail.getBytes(UTF_8))).containsExactly("-: " + STORY);
        }

        @Test
        @DisplayName("in a mailbox, a paragraph of which begins with “From”")
        void from() {
            String mail = "From a@b.example Tue Mar  5 06:07:08 2024\n" + HEAD.replace("\r", "") + "\n" + STORY
                    + "\n\nFrom the start, she said no.\n\n";

            assertThat(read((mail + mail).getBytes(UTF_8)))
                    .hasSize(2)
                    .allMatch(each -> each.endsWith("From the start, she said no."));
        }
    }

    @Nested
    @DisplayName("a page")
    class Pages {

        @ParameterizedTest
        @DisplayName("whose text a tag conceals")
        @ValueSource(
                strings = {
                    "<html><head><title>Post</head><body><p>%s",
                    "<html><head><title/></head><body><p>%s",
                    "<?xml version=\"1.0\"?><html><head><script src=\"a.js\"/></head><body><p>%s",
                    "<html><head><script>var a = 1</head><body><p>%s",
                    "<html><body><textarea><p>%s",
                    "<html><body><noscript><p>%s</noscript>",
                    "<html><body><template><p>%s</template>",
                    "<html><frameset cols=\"*\"><frame src=a><noframes><p>%s</noframes></frameset>",
                    "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>"
                })
        void concealed(String page) {
            assertThat(read(page.formatted(STORY).getBytes(UTF_8))).containsExactly("-: " + STORY);
        }

        @Test
        @DisplayName("before which its server's words were kept")
        void answer() {
            String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-A: b\r\n\r\n";

            assertThat(read((answer + "<!DOCTYPE html><html><body><p>" + STORY).getBytes(UTF_8)))
                    .containsExactly("-: " + STORY);
        }

        @Test
        @DisplayName("with two byte order marks, the halves of which are UTF-8 and windows-1252")
        void halves() {
            byte[] page = Stored.join(
                    ("\uFEFF\uFEFF<html><body><p>" + STORY).getBytes(UTF_8), ("<p>" + STORY).getBytes(WINDOWS));

            assertThat(read(page)).containsExactly("-: " + STORY + "\n\n" + STORY);
        }

        @Test
        @DisplayName("nested 100,000 deep")
        void deep() {
            assertThat(read(("<html><body>" + "<div>".repeat(100_000) + "<p>" + STORY).getBytes(UTF_8)))
                    .containsExactly("-: " + STORY);
        }
    }

    @Nested
    @DisplayName("other things")
    class Others {

        @ParameterizedTest(name = "a feed whose elements all bear the prefix {0}")
        @ValueSource(strings = {"atom", "a"})
        void prefixes(String prefix) {
            String feed =
                    "<?xml version=\"1.0\"?><P:feed xmlns:P=\"http://www.w3.org/2005/Atom\"><P:title>Post</P:title><P:entry><P:title>Cafe</P:title><P:content type=\"html\">%s</P:content></P:entry></P:feed>"
                            .formatted((STORY + " ").repeat(20));

            assertThat(read(feed.replace("P:", prefix + ":").getBytes(UTF_8)))
                    .hasSize(1)
                    .allMatch(each -> each.startsWith("-#1: Cafe\n\n" + STORY));
        }

        @Test
        @DisplayName("a feed an entry of which has a title of 10 MB")
        void title() {
            String feed = "<?xml version=\"1.0\"?><rss><channel><item><title>%s".formatted("word ".repeat(2 << 20));

            assertThat(read(feed.getBytes(UTF_8)))
                    .containsExactly(
                            "-: holds an entry of more than the 4,194,304 bytes a capture may have; split it: one report an entry");
        }

        @Test
        @DisplayName("texts in UTF-16 with an odd byte at the end, and with the mark of the other order")
        void utf16() {
            assertThat(read(Stored.join(("\uFEFF" + STORY).getBytes(UTF_16LE), new byte[] {65})))
                    .containsExactly("-: \uFEFF" + STORY + "\uFFFD");
            assertThat(read(Stored.join(new byte[] {(byte) 0xFE, (byte) 0xFF}, STORY.getBytes(UTF_16LE))))
                    .hasSize(1)
                    .allMatch(each -> each.endsWith(STORY));
        }

        @Test
        @DisplayName("a Word document whose text or properties break off")
        void word() {
            String paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(STORY);
            byte[] text = Stored.zip(
                    "[Content_Types].xml",
                    "<Types/>",
                    "word/document.xml",
                    "<w:document xmlns:w=\"w\">" + paragraph + "<w:p>");
            byte[] properties = Stored.zip(
                    "[Content_Types].xml",
                    "<Types/>",
                    "word/document.xml",
                    "<w:document xmlns:w=\"w\">" + paragraph + "</w:document>",
                    "docProps/core.xml",
                    "<a>");

            assertThat(read(text)).containsExactly("-: " + STORY);
            assertThat(read(properties)).containsExactly("-: " + STORY);
        }

        @Test
        @DisplayName("a PDF document that is cut short, and one that a line precedes")
        void pdf() {
            String pdf =
                    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R";

            assertThat(read(pdf.getBytes(UTF_8)))
                    .hasSize(1)
                    .allMatch(each -> each.contains("PDF document") && !each.contains("pictures"));
            assertThat(read(("\r\n" + pdf).getBytes(UTF_8))).hasSize(1).allMatch(each -> each.contains("PDF document"));
        }

        @Test
        @DisplayName("a web archive whose page lies there without the server's words, or with nonsense for its type")
        void headless() {
            byte[] page = "<html><body><p>%s".formatted(STORY).getBytes(UTF_8);
            String field = "Content-Type: application/http; msgtype=response\r\n";
            String name = "-!/20240305060708/https://a.example/1: ";

            assertThat(read(Stored.record("response", "https://a.example/1", field, page)))
                    .containsExactly(name + STORY);
            assertThat(read(Stored.response(
                            "https://a.example/1", "", "HTTP/1.1 200 OK\r\nContent-Type: ;;;\r\n\r\n", page)))
                    .containsExactly(name + STORY);
        }

        @Test
        @DisplayName("a WACZ file that holds nothing but its archive, cut short, and another archive")
        void wacz() {
            byte[] page = Stored.response(
                    "https://a.example/1",
                    "",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
                    STORY.getBytes(UTF_8));
            Map<String, byte[]> wacz = new LinkedHashMap<>();
            wacz.put("archive/a.warc.gz", Arrays.copyOf(Stored.gzip(page), 60));
            wacz.put("archive/b.warc", page);

            List<String> read = read(Stored.zip(wacz));

            assertThat(read).hasSize(2);
            assertThat(read.getFirst()).startsWith("-!/archive/a.warc.gz: is cut short");
            assertThat(read.getLast()).isEqualTo("-!/archive/b.warc!/20240305060708/https://a.example/1: " + STORY);
        }
    }

    /** What comes of it: each by its name, with its text or with the reason and the way out. */
    static List<String> read(byte[] content) {
        Renderers renderers = new Renderers();
        return new Paths(new ByteArrayInputStream(content), LIMIT)
                .take(List.of("-")).stream()
                        .map(taken -> switch (taken) {
                            case Capture capture -> told(renderers.render(capture));
                            case Rejected rejected -> rejected.message();
                        })
                        .toList();
    }

    private static String told(Rendered rendered) {
        return switch (rendered) {
            case Rendering rendering ->
                rendering.file() + ": " + rendering.text().original();
            case Rejected rejected -> rejected.message();
        };
    }
}

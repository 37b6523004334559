package dev.firsthand.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firsthand.model.Reading;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rubbish of all kinds is read in a time that grows no faster than the rubbish. */
class PathologicalTest {

    /** Processor time: far more than is needed, far less than anything that grows with the square would take. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Where the test gives up, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final int MEGABYTE = 1 << 20;
    private static final int MANY = 100_000;

    static Stream<Named<String>> rubbish() {
        Map<String, String> rubbish = new LinkedHashMap<>();
        rubbish.put("nothing", "");
        rubbish.put("a label without words", "Mayor:");
        rubbish.put("white space", " \t\r\n\u00A0\u2028\u3000".repeat(MANY));
        rubbish.put(
                "only furniture", "Share this: FacebookXWhatsAppEmail\n\n© 2025 Evening Mail. All rights reserved.\n");
        rubbish.put("straight quotation marks", "\"".repeat(MANY));
        rubbish.put("opening quotation marks", "“".repeat(MANY));
        rubbish.put("closing quotation marks", "”".repeat(MANY));
        rubbish.put("single quotation marks", "‘".repeat(MANY));
        rubbish.put("quotation marks in words", "a\" \"b ".repeat(MANY));
        rubbish.put("nested quotations", "“Outer ‘inner ".repeat(MANY / 2) + "words’ words”".repeat(MANY / 2));
        rubbish.put("paragraphs that all open a quotation", "“We never said that.\n\n".repeat(MANY / 4));
        rubbish.put("he said he said", "he said ".repeat(MANY));
        rubbish.put("according to according to", "according to ".repeat(MANY));
        rubbish.put("said Anna Berg said Anna Berg", "said Anna Berg ".repeat(MANY / 2));
        rubbish.put(
                "sources without names", "Two sources said no, speaking on condition of anonymity. ".repeat(MANY / 10));
        rubbish.put("denials", numbered("The mayor denied the claim that bridge %d was sold to Anna. ", MANY / 10));
        rubbish.put("on condition of", "on condition of anonymity because ".repeat(MANY / 4));
        rubbish.put("capitals", "Anna ".repeat(MANY));
        rubbish.put("initials", "A. B. C. ".repeat(MANY / 2));
        rubbish.put("ever new names", numbered("Anna Berg%d said the bridge %d was safe. ", MANY / 10));
        rubbish.put("ever new quotations", numbered("“The bridge %d is safe,” Anna Berg%d said.\n\n", MANY / 10));
        rubbish.put("dates", "on Tuesday 14 October 2025 ".repeat(MANY / 4));
        rubbish.put("digits", "1".repeat(MEGABYTE));
        rubbish.put("numbers and commas", "1,".repeat(MANY * 2));
        rubbish.put("one word", "a".repeat(50 * MEGABYTE));
        rubbish.put(
                "one line", "The mayor said the bridge was safe, and nobody asked him why. ".repeat(5 * MEGABYTE / 62));
        rubbish.put("commas", ", ".repeat(MANY * 2));
        rubbish.put("dashes", "— ".repeat(MANY));
        rubbish.put("brackets", "(".repeat(MANY) + ")".repeat(MANY));
        rubbish.put("hyphens in a word", "a-".repeat(MANY));
        rubbish.put("apostrophes in a word", "a’".repeat(MANY));
        rubbish.put("abbreviations", "U.S. Dr. Mr. ".repeat(MANY / 2));
        rubbish.put("paragraphs of one word", "word\n\n".repeat(50_000));
        rubbish.put("empty lines", "\n".repeat(MANY * 10));
        rubbish.put("right to left", "قال الوزير إن الجسر آمن. «لن يُغلق»، قال. ".repeat(MANY / 20));
        rubbish.put("no spaces", "部长说这座桥是安全的。".repeat(MANY / 5));
        rubbish.put("emoji", "👩‍👩‍👧‍👦 said 🦊 the bridge 🌉 ".repeat(MANY / 5));
        rubbish.put("lone surrogates", "\uD800 said \uDC00 ".repeat(MANY / 5));
        rubbish.put("combining marks", "e" + "\u0301".repeat(MANY));
        rubbish.put("control characters", "\u0000\u0001\u0007\u001B[31m said \u007F\u0085 ".repeat(MANY / 5));
        rubbish.put("object replacement characters", "\uFFFC\uFFFD".repeat(MANY));
        rubbish.put("bylines", "By Anna Berg and Carl Dahl\n".repeat(MANY / 10));
        rubbish.put("copyright lines", "© 2025 Evening Mail\n".repeat(MANY / 10));
        rubbish.put("datelines", "PARIS (Reuters) - ".repeat(MANY / 10));
        return rubbish.entrySet().stream().map(each -> Named.of(each.getKey(), each.getValue()));
    }

    private static String numbered(String pattern, int count) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, count).forEach(i -> all.append(pattern.replace("%d", Integer.toString(i))));
        return all.toString();
    }

    @ParameterizedTest
    @MethodSource("rubbish")
    void rubbishIsReadInTime(String text) {
        Firsthand firsthand = new Firsthand();
        List<StoryFile> files =
                inTime(() -> firsthand.account(List.of(firsthand.read(new Rendering("rubbish.txt", Text.of(text))))));
        assertThat(files).hasSize(1);
        assertThat(files.getFirst().readings().getFirst().report().text().original())
                .hasSameSizeAs(text);
    }

    private static List<StoryFile> inTime(Supplier<List<StoryFile>> work) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            ThreadMXBean clock = ManagementFactory.getThreadMXBean();
            long start = clock.getCurrentThreadCpuTime();
            List<StoryFile> files = work.get();
            assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                    .isLessThan(LIMIT);
            return files;
        });
    }

    @Test
    void aBookIsReadInTime() {
        StringBuilder book = new StringBuilder();
        for (int i = 0; book.length() < 5 * MEGABYTE; i++) {
            book.append("“I shall not cross the bridge on day ").append(i).append(",” said Mr Gruber.\n\n");
            book.append("The miller, who had heard him say so on ")
                    .append(i % 28 + 1)
                    .append(" March 1871, denied it.");
            book.append(" He told the priest that nobody had asked, according to the sexton.\n\n");
        }
        rubbishIsReadInTime(book.toString());
    }

    @Test
    void aThousandReportsOfOneStoryAreToldInTime() {
        Firsthand firsthand = new Firsthand();
        List<StoryFile> files = inTime(() -> {
            List<Reading> readings = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                readings.add(firsthand.read(new Rendering("report-" + i + ".txt", Text.of(report(i)))));
            }
            return firsthand.account(readings);
        });
        assertThat(files.stream().mapToInt(file -> file.readings().size()).sum())
                .isEqualTo(1000);
    }

    private static String report(int i) {
        return """
                Bridge over the Aller to be rebuilt

                The bridge over the Aller will be rebuilt within %d weeks, the mayor of Verden, Anna Berg, said on Tuesday.

                “We have waited long enough for this bridge,” Berg told reporters. “It is time.”

                The builder, number %d of those asked, declined to comment.
                """.formatted(i, i);
    }
}

package dev.firsthand.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.intake.Found;
import dev.firsthand.intake.Paths;
import dev.firsthand.intake.Renderers;
import dev.firsthand.intake.Supply;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Part;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Statement;
import dev.firsthand.pipeline.Firsthand;
import dev.firsthand.record.RecordWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must hold whatever the bytes are: nothing is thrown, something is read or else rejected with a reason and a way out,
 * parts cover the text once, spans lie within it, the same bytes give the same records, and it ends in time.
 */
final class Promises {

    /** White space to Unicode and to us, a control character to Java. */
    private static final char NEXT_LINE = '\u0085';

    /** The most bytes a capture may have here; an input that unpacks to more is told so. */
    private static final int LIMIT = 1 << 20;

    /** Processor time for one input of at most some hundred kilobytes, under a fuzzer that slows everything. */
    private static final long SECONDS = 20;

    private static final Renderers RENDERERS = new Renderers();
    private static final Firsthand FIRSTHAND = new Firsthand();

    private Promises() {}

    /** Fails if one of them is broken. */
    static void keep(byte[] content) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String records = records(content);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(took / 1_000_000_000).as("seconds taken").isLessThan(SECONDS);
        assertThat(records(content)).isEqualTo(records);
    }

    private static String records(byte[] content) {
        List<Reading> readings = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Rendered rendered : rendered(content)) {
            switch (rendered) {
                case Rendering rendering -> readings.add(FIRSTHAND.read(rendering));
                case Rejected why -> rejected.add(why);
            }
        }
        assertThat(readings.size() + rejected.size())
                .as("readings and rejections")
                .isPositive();
        readings.forEach(Promises::checkReading);
        rejected.forEach(Promises::checkRejected);
        return records(readings, rejected);
    }

    private static List<Rendered> rendered(byte[] content) {
        List<Rendered> rendered = new ArrayList<>();
        Paths paths = new Paths(new ByteArrayInputStream(content), LIMIT);
        try (Supply supply = paths.open(paths.find(List.of("-")))) {
            for (Found next = supply.next(); next != null; next = supply.next()) {
                rendered.add(
                        switch (next.take()) {
                            case Capture capture -> RENDERERS.render(capture);
                            case Rejected why -> why;
                        });
            }
        }
        return rendered;
    }

    private static String records(List<Reading> readings, List<Rejected> rejected) {
        StringWriter out = new StringWriter();
        try (RecordWriter records = new RecordWriter(out)) {
            FIRSTHAND.account(readings).forEach(file -> {
                try {
                    records.write(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            for (Rejected why : rejected) {
                records.write(why);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void checkRejected(Rejected why) {
        assertThat(why.reason()).isNotBlank().doesNotContain("fault in Firsthand");
        assertThat(why.remedy()).isNotBlank();
    }

    private static void checkReading(Reading reading) {
        Report report = reading.report();
        Span whole = report.text().span();
        assertThat(report.parts()).allMatch(part -> whole.contains(part.span()));
        assertThat(reading.moments()).allMatch(moment -> whole.contains(moment.span()));
        for (Statement statement : reading.statements()) {
            Attribution attribution = statement.attribution();
            assertThat(Stream.of(attribution.source(), attribution.cue(), attribution.content())
                            .flatMap(List::stream))
                    .allMatch(span -> whole.contains(span) && !span.isEmpty());
        }
        checkCovered(report);
    }

    private static void checkCovered(Report report) {
        String chars = report.text().chars();
        int[] covered = new int[chars.length()];
        for (Part part : report.parts()) {
            IntStream.range(part.span().start(), part.span().end()).forEach(i -> covered[i]++);
        }
        for (int i = 0; i < covered.length; i++) {
            char c = chars.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
            if (covered[i] > 1 || (covered[i] == 0 && !space)) {
                throw new AssertionError("character U+%04X at %d lies in %d parts".formatted((int) c, i, covered[i]));
            }
        }
    }
}

import dev.firsthand.clean.Cleaner;
import dev.firsthand.intake.Renderers;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Rendering;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;

/** Takes the story out of every page of a folder, with readability4j and with Firsthand in turn, on one thread. */
final class Pages {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 3;

    private final Renderers renderers = new Renderers();
    private final Cleaner cleaner = new Cleaner();

    private Pages() {}

    public static void main(String[] arguments) throws IOException {
        List<byte[]> pages;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            pages = all.filter(file -> file.toString().matches(".*\\.html?(\\.gz)?"))
                    .sorted()
                    .map(Pages::bytes)
                    .toList();
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(arguments[0] + " holds no .html or .html.gz");
        }
        System.out.printf(
                "%d pages of %d KB on average, one thread, %d rounds after %d to warm up%n",
                pages.size(),
                pages.stream().mapToLong(page -> page.length).sum() / pages.size() / 1024,
                ROUNDS,
                WARM_UP);
        Pages firsthand = new Pages();
        for (int round = 0; round < WARM_UP; round++) {
            pages.forEach(firsthand::read);
            pages.forEach(Pages::readability);
        }
        Times ours = new Times("Firsthand", pages.size());
        Times theirs = new Times("readability4j", pages.size());
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < pages.size(); i++) {
                ours.take(i, pages.get(i), firsthand::read);
                theirs.take(i, pages.get(i), Pages::readability);
            }
        }
        ours.print();
        theirs.print();
    }

    /** What one reader took for every page: the two take turns, so that a busy machine is as busy for both. */
    private static final class Times {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final String who;
        private final double[] wall;
        private double processor;
        private int read;

        Times(String who, int pages) {
            this.who = who;
            wall = new double[pages];
        }

        void take(int i, byte[] page, ToIntFunction<byte[]> reader) {
            long before = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            read += reader.applyAsInt(page) > 0 ? 1 : 0;
            wall[i] += (System.nanoTime() - start) / 1e6 / ROUNDS;
            processor += (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / ROUNDS;
        }

        void print() {
            double mean = Arrays.stream(wall).average().orElseThrow();
            double[] sorted = wall.clone();
            Arrays.sort(sorted);
            System.out.printf(
                    "%-14s %5.2f ms a page on average (%.2f of the processor), median %.1f, 95th percentile %.1f; story found in %d%n",
                    who,
                    mean,
                    processor / wall.length,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    read / ROUNDS);
        }
    }

    /** From the bytes to the clean report: headline, authors, dates, every line labelled. */
    private int read(byte[] page) {
        return renderers.render(new Capture("page.html", "text/html", page)) instanceof Rendering rendering
                ? cleaner.clean(rendering).parts().size()
                : 0;
    }

    private static int readability(byte[] page) {
        String text = new Readability4J("https://example.org/page", new String(page, StandardCharsets.UTF_8))
                .parse()
                .getTextContent();
        return text == null ? 0 : text.length();
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return (file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

import dev.firsthand.clean.Cleaner;
import dev.firsthand.intake.Renderers;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Rendering;
import java.io.IOException;
import java.io.InputStream;
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
        report("Firsthand", pages, firsthand::read);
        report("readability4j", pages, Pages::readability);
    }

    private static void report(String who, List<byte[]> pages, ToIntFunction<byte[]> reader) {
        double[] times = new double[pages.size()];
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < pages.size(); i++) {
                long start = System.nanoTime();
                read += reader.applyAsInt(pages.get(i)) > 0 ? 1 : 0;
                times[i] += (System.nanoTime() - start) / 1e6 / ROUNDS;
            }
        }
        double mean = Arrays.stream(times).average().orElseThrow();
        Arrays.sort(times);
        System.out.printf(
                "%-14s %5.1f ms a page on average, median %.1f, 95th percentile %.1f; story found in %d%n",
                who, mean, times[times.length / 2], times[times.length * 95 / 100], read / ROUNDS);
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

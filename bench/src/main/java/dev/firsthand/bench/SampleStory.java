package dev.firsthand.bench;

import dev.firsthand.model.Reading;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.pipeline.Firsthand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time from the text of the sample story's captures to its account. To be run from the project's folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SampleStory {

    private static final Path SAMPLE = Path.of("samples", "harbour-crane");

    private final Firsthand firsthand = new Firsthand();
    private final List<Rendering> captures = new ArrayList<>();

    /** Loads the captures. */
    @Setup
    public void load() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.sorted().toList()) {
                captures.add(new Rendering(file.getFileName().toString(), Text.of(Files.readString(file))));
            }
        }
    }

    @Benchmark
    public List<StoryFile> fromCapturesToAccount() {
        List<Reading> readings = captures.stream().map(firsthand::read).toList();
        return firsthand.account(readings);
    }
}

package dev.firsthand.app.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input of the fuzz tests, spoilt a number of times: bounded and the same in every run. */
class SpoiltTest {

    private static final Path INPUTS = Path.of("src/test/resources/dev/firsthand/app/fuzz/ReadingFuzzTestInputs");

    private static final int TIMES = Integer.getInteger("firsthand.spoilt", 25);

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(INPUTS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void whatIsPromisedHoldsForSpoiltInputs(Path input) {
        byte[] content = content(input);
        for (int seed = 0; seed < TIMES; seed++) {
            try {
                Promises.keep(new Spoiling(seed).of(content));
            } catch (Throwable e) {
                throw new AssertionError("%s spoilt by seed %d".formatted(input, seed), e);
            }
        }
    }

    private static byte[] content(Path input) {
        try {
            return Files.readAllBytes(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

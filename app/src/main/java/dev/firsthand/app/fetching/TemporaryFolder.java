package dev.firsthand.app.fetching;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that goes away with all that lies in it, even if the process is told to end before. */
final class TemporaryFolder implements Closeable {

    private final Path folder;
    private final Thread sweep = new Thread(this::delete);

    TemporaryFolder() throws IOException {
        folder = Files.createTempDirectory("firsthand-");
        Runtime.getRuntime().addShutdownHook(sweep);
    }

    Path path() {
        return folder;
    }

    private void delete() {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // The system sweeps its folder for such things too.
        }
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(sweep);
        } catch (IllegalStateException e) {
            // The process is ending and the hook does its work.
        }
    }
}

package dev.firsthand.app.reading;

import dev.firsthand.annotate.Annotator;
import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.encoder.Encoder;
import dev.firsthand.encoder.EncoderAnnotator;
import dev.firsthand.encoder.EncoderUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Which encoder reads along. */
public final class Annotators {

    private Annotators() {}

    /**
     * The encoder that is built in, which loads while the first captures are read and cleaned; none where it cannot run,
     * which {@code told} is told.
     */
    public static Annotator builtIn(Consumer<String> told) {
        CompletableFuture<Annotator> soon = CompletableFuture.supplyAsync(() -> bundled(told));
        return report -> soon.join().annotate(report);
    }

    private static Annotator bundled(Consumer<String> told) {
        try {
            return with(Encoder.bundled());
        } catch (EncoderUnavailable e) {
            told.accept("reads by rules alone and finds less, because %s".formatted(e.getMessage()));
            return byRules();
        }
    }

    /** No encoder. */
    public static Annotator byRules() {
        return new PlainAnnotator();
    }

    /**
     * An encoder of the user's own.
     *
     * @throws IOException if there is no such file, or it cannot be read
     * @throws EncoderUnavailable if it is no encoder, or none can run here
     */
    public static Annotator of(Path file) throws IOException {
        return with(Encoder.of(file));
    }

    private static Annotator with(Encoder encoder) {
        return new EncoderAnnotator(new PlainAnnotator(), encoder);
    }
}

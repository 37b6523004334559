package dev.firsthand.encoder;

import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the paragraphs of a report, window by window; only one window is in memory at a time, however long the report. Safe
 * to share between threads.
 */
public final class Encoder implements AutoCloseable {

    private final Model model;
    private final Tokenizer tokenizer;
    private final Windows windows;
    private final Map<Head, Chain> chains;

    public Encoder(Model model) {
        this.model = model;
        this.tokenizer = new Tokenizer(model.scheme().vocabulary());
        this.windows = new Windows(model.scheme().length(), model.scheme().context());
        this.chains = new EnumMap<>(model.scheme().chains());
        this.chains.putIfAbsent(Head.ROLES, Chain.free(Head.ROLES));
    }

    /**
     * The encoder that ships with Firsthand.
     *
     * @throws EncoderUnavailable if ONNX Runtime does not run on this system
     */
    public static Encoder bundled() {
        try (InputStream in = Encoder.class.getResourceAsStream("encoder.onnx")) {
            if (in == null) {
                throw new EncoderUnavailable("this build of Firsthand has no encoder");
            }
            return new Encoder(Model.load(in.readAllBytes()));
        } catch (IOException e) {
            throw new EncoderUnavailable("the encoder that ships with Firsthand cannot be read", e);
        }
    }

    /**
     * An encoder from a file that the training wrote.
     *
     * @throws IOException if the file cannot be read
     * @throws EncoderUnavailable if it is no encoder, or ONNX Runtime does not run on this system
     */
    public static Encoder of(Path file) throws IOException {
        return new Encoder(Model.load(Files.readAllBytes(file)));
    }

    /**
     * What it sees in these paragraphs.
     *
     * @param chars one {@code char} a code point
     * @param paragraphs in text order
     */
    public Seen read(String chars, List<Span> paragraphs) {
        Decoder decoder = new Decoder(chains);
        windows.each(
                paragraphs.stream()
                        .map(paragraph -> tokenizer.tokens(chars, paragraph))
                        .iterator(),
                window -> decoder.add(window, model.scores(window)));
        return decoder.seen();
    }

    @Override
    public void close() {
        model.close();
    }
}

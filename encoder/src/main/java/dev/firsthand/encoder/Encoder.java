package dev.firsthand.encoder;

import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
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
        this.chains = model.scheme().chains();
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

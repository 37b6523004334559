package dev.firsthand.app.fetching;

import dev.firsthand.app.output.Terminal;
import java.time.Duration;

/** A line on standard error that says how many pages are fetched, once it has taken longer than a second. */
final class FetchedCount {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final Terminal terminal;
    private final boolean wanted;
    private final long begun = System.nanoTime();
    private int count;

    FetchedCount(Terminal terminal, boolean wanted) {
        this.terminal = terminal;
        this.wanted = wanted && terminal.errIsTerminal();
    }

    synchronized void oneMore() {
        count++;
        if (wanted && System.nanoTime() - begun > PATIENCE) {
            terminal.err().print("\rFetching  %d so far".formatted(count));
            terminal.err().flush();
        }
    }

    void end() {
        if (wanted) {
            terminal.err().print("\r\u001B[K");
            terminal.err().flush();
        }
    }
}

package dev.firsthand.app.output;

import dev.firsthand.app.reading.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A line on standard error that says how far the reading is, once it has taken longer than a second. */
public final class ProgressBar implements Progress {

    private static final int CELLS = 30;
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long INTERVAL = Duration.ofMillis(100).toNanos();

    private final PrintWriter err;
    private final LongSupplier clock;
    private long next;
    private boolean shown;

    /**
     * A bar that begins its second of patience now.
     *
     * @param clock gives nanoseconds that only go forward
     */
    public ProgressBar(PrintWriter err, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
        next = clock.getAsLong() + PATIENCE;
    }

    @Override
    public void at(int done, int all) {
        long now = clock.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + INTERVAL;
        shown = true;
        int full = (int) ((long) CELLS * done / all);
        err.print("\rReading  %s%s  %d of %d".formatted("█".repeat(full), "░".repeat(CELLS - full), done, all));
        err.flush();
    }

    @Override
    public void end() {
        if (shown) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}

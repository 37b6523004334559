package dev.firsthand.app.watching;

import dev.firsthand.app.fetching.Fetchers;
import dev.firsthand.app.output.Terminal;
import dev.firsthand.app.service.ExitCode;
import dev.firsthand.app.service.Version;
import dev.firsthand.fetch.Fetcher;
import dev.firsthand.fetch.Watch;
import dev.firsthand.fetch.keep.Keep;
import dev.firsthand.fetch.polite.Time;
import java.io.IOException;
import java.time.Instant;

/** Watches addresses until it is ended, and tells what is new as it comes. */
public final class WatchService {

    private final Terminal terminal;
    private final Time time;

    /** @param time by which it waits for the next turn */
    public WatchService(Terminal terminal, Time time) {
        this.terminal = terminal;
        this.time = time;
    }

    /**
     * Does it, and gives the exit code.
     *
     * @throws IOException if the folder cannot hold what is fetched; nothing was done then
     */
    public int watch(WatchRequest request) throws IOException, InterruptedException {
        try (Keep keep = Keep.open(request.keep());
                Fetcher fetcher = Fetchers.of(request.settings(), Version.NUMBER, keep, time)) {
            News news = new News(terminal, request);
            Watch watch = fetcher.watch(request.names(), request.usual());
            Instant next = watch.round(news::tell);
            while (!request.once() && news.isHeard() && next.isBefore(Instant.MAX)) {
                news.next(next);
                time.waitUntil(next);
                next = watch.round(news::tell);
            }
            return news.isHeard() ? news.isAllHad() ? ExitCode.WELL : ExitCode.REJECTED : ExitCode.FAILED;
        }
    }
}

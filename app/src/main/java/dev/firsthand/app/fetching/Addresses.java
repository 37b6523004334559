package dev.firsthand.app.fetching;

import dev.firsthand.app.output.Terminal;
import dev.firsthand.fetch.Fetcher;
import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.keep.Keep;
import dev.firsthand.fetch.polite.Time;
import dev.firsthand.intake.Elsewhere;
import dev.firsthand.intake.Found;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses on the command line. The network is not touched, and none of its libraries loaded, until there is one. */
public final class Addresses implements Elsewhere, Closeable {

    private final FetchRequest request;
    private final String version;
    private final Terminal terminal;
    private @Nullable TemporaryFolder temporary;
    private @Nullable Keep keep;
    private @Nullable Fetcher fetcher;

    /** There is no folder to keep what is fetched. */
    public static final class NoFolder extends UncheckedIOException {

        private static final long serialVersionUID = 1;

        private final String reason;

        NoFolder(@Nullable Path folder, IOException why) {
            super(why);
            reason = "%s cannot hold what is fetched (%s)"
                    .formatted(
                            folder == null ? "the system's folder for passing things" : "--keep " + folder,
                            why.getMessage());
        }

        /** Which folder, and why. */
        public String reason() {
            return reason;
        }
    }

    /** @param version of Firsthand, which servers are told */
    public Addresses(FetchRequest request, String version, Terminal terminal) {
        this.request = request;
        this.version = version;
        this.terminal = terminal;
    }

    @Override
    public boolean holds(String name) {
        return Address.isMeant(name) || (request.lists() && Fetcher.list(name) != null);
    }

    /** @throws NoFolder if there is none to keep what is fetched */
    @Override
    public Map<String, List<Found>> find(List<String> names) throws InterruptedException {
        if (names.isEmpty()) {
            return Map.of();
        }
        FetchedCount count = new FetchedCount(terminal, request.progress());
        try {
            return open().fetch(names, page -> count.oneMore());
        } finally {
            count.end();
        }
    }

    private Fetcher open() {
        try {
            if (request.keep() == null) {
                temporary = new TemporaryFolder();
                keep = Keep.open(temporary.path());
            } else {
                keep = Keep.open(request.keep());
            }
        } catch (IOException e) {
            throw new NoFolder(request.keep(), e);
        }
        fetcher = Fetchers.of(request.settings(), version, keep, Time.REAL);
        return fetcher;
    }

    @Override
    public void close() throws IOException {
        if (fetcher != null) {
            fetcher.close();
        }
        if (keep != null) {
            keep.close();
        }
        if (temporary != null) {
            temporary.close();
        }
    }
}

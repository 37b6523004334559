package dev.firsthand.fetch;

import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.http.Client;
import dev.firsthand.fetch.http.Limits;
import dev.firsthand.fetch.http.Names;
import dev.firsthand.fetch.keep.Keep;
import dev.firsthand.fetch.polite.Pace;
import dev.firsthand.fetch.polite.Time;
import dev.firsthand.intake.Found;
import dev.firsthand.intake.container.Listing;
import dev.firsthand.intake.kind.MediaType;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fetches what addresses and lists lead to, into a folder, and gives it to be taken in from there. */
public final class Fetcher implements Closeable {

    /** The longest that is waited for a turn at one site. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int LONGEST_LIST = 64 << 20;

    private final Client client;
    private final Visitor visitor;
    private final Shelf shelf;
    private final Settings settings;
    private final Time time;

    /**
     * @param version of Firsthand, which servers are told
     * @param keep where what is fetched is kept
     */
    public Fetcher(
            Settings settings, String version, Keep keep, Telling telling, Names names, Limits limits, Time time) {
        this.settings = settings;
        this.time = time;
        client = new Client(settings.agent(version), settings.reach(), names, limits, time::now);
        visitor = new Visitor(client, new Pace(settings.pause(), PATIENCE, time), time);
        shelf = new Shelf(keep, telling);
    }

    /**
     * What each of the names leads to: an address to what stands there, or to what the list there names; a list in a file
     * to what it names.
     *
     * @param told of each page that is through; called by many threads
     */
    public Map<String, List<Found>> fetch(List<String> names, Consumer<Page> told) throws InterruptedException {
        Crawl crawl = new Crawl(visitor, shelf, settings.most(), null, Instant.MAX, told);
        List<List<Page>> pages = Together.all(names, name -> step(crawl, name));
        Map<String, List<Found>> found = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            found.put(names.get(i), pages.get(i).stream().map(this::found).toList());
        }
        return found;
    }

    /**
     * Goes on asking what the addresses, what the lists in files name, and what the folder holds already.
     *
     * @param usual how long a list is left alone that does not say how long
     */
    public Watch watch(List<String> names, Duration usual) {
        return new Watch(names, visitor, shelf, settings.most(), new Turns(usual), time);
    }

    private static List<Page> step(Crawl crawl, String name) throws InterruptedException {
        MediaType list = Address.isMeant(name) ? null : list(name);
        if (list == null) {
            return crawl.address(name);
        }
        try {
            return crawl.list(name, list, Files.readAllBytes(Path.of(name)));
        } catch (IOException e) {
            return crawl.address(name);
        }
    }

    /** What kind of list a file is; null if it is none, or cannot be read. */
    public static @Nullable MediaType list(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            MediaType type = MediaType.of(in.readNBytes(MediaType.HEAD));
            return Listing.isOne(type) && Files.size(Path.of(file)) <= LONGEST_LIST ? type : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private Found found(Page page) {
        return switch (page) {
            case Page.Kept kept -> new Fetched(kept.name(), () -> shelf.take(kept.capture(), kept.name()));
            case Page.InFeed inFeed -> new Fetched(inFeed.name(), inFeed::capture);
            case Page.PutOff putOff ->
                new Fetched(putOff.name(), () -> Unfetched.putOff().of(putOff.name()));
            case Page.InPart inPart -> new Fetched(inPart.name(), inPart::why);
            case Page.Failed failed -> new Fetched(failed.name(), failed::why);
        };
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}

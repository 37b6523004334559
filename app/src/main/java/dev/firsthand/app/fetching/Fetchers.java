package dev.firsthand.app.fetching;

import dev.firsthand.fetch.Fetcher;
import dev.firsthand.fetch.Settings;
import dev.firsthand.fetch.http.Limits;
import dev.firsthand.fetch.keep.Keep;
import dev.firsthand.fetch.polite.Time;
import java.net.InetAddress;

/** Fetchers with the resolver of this machine. */
public final class Fetchers {

    private Fetchers() {}

    /**
     * @param version of Firsthand, which servers are told
     * @param time by which it waits
     */
    public static Fetcher of(Settings settings, String version, Keep keep, Time time) {
        return new Fetcher(settings, version, keep, new StoryText(), InetAddress::getAllByName, Limits.USUAL, time);
    }
}

package dev.firsthand.fetch;

import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.http.Answer;
import dev.firsthand.fetch.http.Client;
import dev.firsthand.fetch.polite.Pace;
import dev.firsthand.fetch.polite.Robots;
import dev.firsthand.fetch.polite.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Goes where an address leads, as a polite guest: by what robots.txt allows, in its turn, over a few redirects. */
public final class Visitor {

    private static final int REDIRECTS = 10;

    private final Client client;
    private final Pace pace;
    private final Robots robots;

    public Visitor(Client client, Pace pace, Time time) {
        this.client = client;
        this.pace = pace;
        robots = new Robots(address -> follow(address, Map.of(), Instant.MAX, each -> Duration.ZERO), time);
    }

    /**
     * What stands at an address: the thing itself or, if it is unchanged since the headers say, nothing (304).
     *
     * @param latest by when its turn must have come
     * @throws Unfetched if there is nothing to be had, or its turn has not come by then
     */
    public Answer visit(Address address, Map<String, String> headers, Instant latest)
            throws Unfetched, InterruptedException {
        Answer answer = follow(address, headers, latest, robots::pause);
        if (!answer.isGood() && answer.status() != 304) {
            throw Refusal.of(answer);
        }
        return answer;
    }

    private Answer follow(Address from, Map<String, String> headers, Instant latest, Rule rule)
            throws Unfetched, InterruptedException {
        Set<Address> seen = new LinkedHashSet<>();
        for (Address at = from; seen.size() <= REDIRECTS; ) {
            if (!seen.add(at)) {
                throw new Unfetched(
                        "leads over redirects back to %s".formatted(at),
                        "open it in a browser; save the page there and give the file");
            }
            Address asked = at;
            Answer answer = pace.turn(at.site(), rule.pause(at), latest, () -> client.get(asked, headers));
            if (!answer.isRedirect()) {
                return answer;
            }
            at = next(at, answer);
        }
        throw new Unfetched(
                "leads over more than %d redirects".formatted(REDIRECTS),
                "open it in a browser and give the address where it ends");
    }

    private static Address next(Address at, Answer answer) throws Unfetched {
        String location = String.valueOf(answer.header("Location"));
        try {
            return at.resolve(location);
        } catch (Unfetched e) {
            throw new Unfetched(
                    "leads on to %s, which %s".formatted(location, e.getMessage()),
                    "open it in a browser; save the page there and give the file");
        }
    }

    @FunctionalInterface
    private interface Rule {
        Duration pause(Address address) throws Unfetched, InterruptedException;
    }
}

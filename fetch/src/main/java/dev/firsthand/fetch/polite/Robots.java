package dev.firsthand.fetch.polite;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What sites let be fetched, by the Robots Exclusion Protocol (RFC 9309). Where there is no robots.txt everything is
 * allowed; where it cannot be had, nothing. Any thread may call it.
 */
public final class Robots {

    /** The name by which robots.txt speaks of us. */
    public static final String NAME = "firsthand";

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(5);

    /** More than that need not be read (RFC 9309, 2.5). */
    private static final int LIMIT = 512 << 10;

    private final Time time;
    private final Source source;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    /** Gets a robots.txt. */
    @FunctionalInterface
    public interface Source {
        /** @throws Unfetched if there is no answer */
        Answer get(Address robots) throws Unfetched, InterruptedException;
    }

    public Robots(Source source, Time time) {
        this.source = source;
        this.time = time;
    }

    /**
     * How long a pause the site of an address asks for; zero if it asks for none.
     *
     * @throws Unfetched if the address may not be fetched, or nobody knows whether it may
     */
    public Duration pause(Address address) throws Unfetched, InterruptedException {
        String site = address.uri().getScheme() + "://" + address.site();
        BaseRobotRules rules = sites.computeIfAbsent(site, each -> new Site()).rules(Address.of(site + "/robots.txt"));
        if (!rules.isAllowed(address.toString())) {
            throw new Unfetched(
                    "is one of the pages that its site's robots.txt asks programs not to fetch",
                    "save it in a browser and give the file");
        }
        return Duration.ofMillis(Math.max(rules.getCrawlDelay(), 0));
    }

    private BaseRobotRules read(Address address) throws Unfetched, InterruptedException {
        Answer answer = source.get(address);
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE / 1000, 0);
        if (answer.status() / 100 == 5) {
            throw new Unfetched(
                    "belongs to a site whose robots.txt cannot be had (%s), so that nobody knows what it allows"
                            .formatted(answer.line()),
                    "try again later");
        }
        if (!answer.isGood()) {
            return parser.failedFetch(404);
        }
        byte[] body = answer.body();
        return parser.parseContent(
                address.toString(), Arrays.copyOf(body, Math.min(body.length, LIMIT)), "text/plain", List.of(NAME));
    }

    /** What is known of one site. */
    private final class Site {

        private final ReentrantLock lock = new ReentrantLock();
        private Instant until = Instant.MIN;
        private @Nullable BaseRobotRules rules;
        private @Nullable Unfetched failure;

        BaseRobotRules rules(Address address) throws Unfetched, InterruptedException {
            lock.lockInterruptibly();
            try {
                if (!time.now().isBefore(until)) {
                    renew(address);
                }
                if (rules == null) {
                    throw failure == null ? new Unfetched("has no robots.txt", "try again") : failure;
                }
                return rules;
            } finally {
                lock.unlock();
            }
        }

        private void renew(Address address) throws InterruptedException {
            try {
                rules = read(address);
                until = time.now().plus(KEPT);
            } catch (Unfetched e) {
                rules = null;
                failure = e;
                until = time.now().plus(FAILURE_KEPT);
            }
        }
    }
}

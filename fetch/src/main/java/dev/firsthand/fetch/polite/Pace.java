package dev.firsthand.fetch.polite;

import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One request at a time to each site, with a pause after each. A site that says it is asked too much (429, 503) is left
 * alone as long as it wants, or ever longer where it does not say. Any thread may call it.
 */
public final class Pace {

    /** The first pause before a site that is overloaded is asked again, and how much longer each next one is. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    private static final int LONGER = 4;
    private static final int TRIES = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Duration pause;
    private final Duration patience;
    private final Time time;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    /**
     * @param pause between two requests to one site, where it does not ask for a longer one
     * @param patience the longest that a site that is next may let wait
     */
    public Pace(Duration pause, Duration patience, Time time) {
        this.pause = pause;
        this.patience = patience;
        this.time = time;
    }

    /** Asks the site something. */
    @FunctionalInterface
    public interface Request {
        /** @throws Unfetched if there is no answer */
        Answer send() throws Unfetched, InterruptedException;
    }

    /**
     * The answer to a request that is sent when its turn has come.
     *
     * @param asked how long a pause the site asks for
     * @param latest by when its turn must have come, behind others of the same site
     * @throws Unfetched if there is no answer, its turn comes too late to wait for, or it is put off
     */
    public Answer turn(String name, Duration asked, Instant latest, Request request)
            throws Unfetched, InterruptedException {
        Site site = sites.computeIfAbsent(name, each -> new Site());
        Duration rest = asked.compareTo(pause) > 0 ? asked : pause;
        site.lock.lockInterruptibly();
        try {
            if (time.now().isAfter(latest)) {
                throw Unfetched.putOff();
            }
            Answer answer = attempt(site, rest, request);
            for (int tries = 1; isBusy(answer) && tries < TRIES; tries++) {
                answer = attempt(site, rest, request);
            }
            if (isBusy(answer)) {
                throw busy(site, answer);
            }
            return answer;
        } finally {
            site.lock.unlock();
        }
    }

    private Answer attempt(Site site, Duration rest, Request request) throws Unfetched, InterruptedException {
        if (site.next.isAfter(time.now().plus(patience))) {
            throw leftAlone(site);
        }
        time.waitUntil(site.next);
        try {
            Answer answer = request.send();
            site.next = time.now().plus(rest);
            if (isBusy(answer)) {
                site.backOff(answer, time.now());
            } else {
                site.refusals = 0;
            }
            return answer;
        } catch (Unfetched e) {
            site.next = time.now().plus(rest);
            throw e;
        }
    }

    private static boolean isBusy(Answer answer) {
        return answer.status() == 429 || answer.status() == 503;
    }

    private static Unfetched busy(Site site, Answer answer) {
        return new Unfetched(
                "comes from a site that is asked too much (%s)".formatted(answer.line()), "try again " + after(site));
    }

    private static Unfetched leftAlone(Site site) {
        return new Unfetched("comes from a site that asks to be left alone for now", "try again " + after(site));
    }

    private static String after(Site site) {
        Instant minute = site.next.plus(1, ChronoUnit.MINUTES);
        return "after " + CLOCK.format(minute.atZone(ZoneId.systemDefault()));
    }

    private static final class Site {

        private final ReentrantLock lock = new ReentrantLock(true);
        private Instant next = Instant.MIN;
        private int refusals;

        void backOff(Answer answer, Instant now) {
            Instant own = now.plus(FIRST.multipliedBy((long) Math.pow(LONGER, Math.min(refusals, 6))));
            Instant asked = RetryAfter.of(answer, own);
            next = asked.isAfter(next) ? asked : next;
            refusals++;
        }
    }
}

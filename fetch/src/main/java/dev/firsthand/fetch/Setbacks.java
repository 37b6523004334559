package dev.firsthand.fetch;

import dev.firsthand.model.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which addresses could not be had, and when they are tried again: ever later. Any thread may call it. */
final class Setbacks {

    private static final Duration FIRST = Duration.ofMinutes(15);

    /** Two to the power of this times the first is the longest: a day. */
    private static final int DOUBLED = 6;

    private final Map<String, Setback> last = new HashMap<>();

    private record Setback(String reason, Instant at, Instant until, int times) {}

    /** Notes one, and says whether it is another than the last one there. */
    synchronized boolean isNews(Rejected why, Instant now) {
        Setback before = last.get(why.file());
        int times = before == null ? 0 : Math.min(before.times + 1, DOUBLED);
        last.put(why.file(), new Setback(why.reason(), now, now.plus(FIRST.multipliedBy(1L << times)), times));
        return before == null || !before.reason.equals(why.reason());
    }

    /**
     * Before when an address is not tried again.
     *
     * @param had when it was had last, or null; what went wrong before then is forgotten
     */
    synchronized Instant until(String address, @Nullable Instant had) {
        Setback setback = last.get(address);
        if (setback != null && had != null && !had.isBefore(setback.at)) {
            last.remove(address);
            return Instant.MIN;
        }
        return setback == null ? Instant.MIN : setback.until;
    }
}

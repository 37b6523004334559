package dev.firsthand.fetch;

import dev.firsthand.fetch.keep.Visit;
import java.time.Duration;
import java.time.Instant;

/**
 * When an address is asked again. A list is left alone as long as it wants; a page until it has been as it is for twice as
 * long, since what was changed lately is most likely to be changed again, and for ever when it has not been changed for
 * thirty days.
 *
 * @param usual how long a list is left alone that does not say how long
 */
record Turns(Duration usual) {

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration GIVEN_UP = Duration.ofDays(30);

    /** The moment; {@link Instant#MAX} for never. */
    Instant next(Visit visit) {
        if (visit.isList()) {
            return visit.at().plus(within(LEAST, visit.pause() == null ? usual : visit.pause()));
        }
        Duration unchanged = Duration.between(visit.changed(), visit.at());
        return unchanged.compareTo(GIVEN_UP) > 0 ? Instant.MAX : visit.at().plus(within(FIRST, unchanged));
    }

    private static Duration within(Duration least, Duration pause) {
        return pause.compareTo(least) < 0 ? least : pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

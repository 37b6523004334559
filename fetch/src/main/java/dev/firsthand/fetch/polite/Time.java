package dev.firsthand.fetch.polite;

import java.time.Duration;
import java.time.Instant;

/** The clock that waiting goes by. */
public interface Time {

    /** The time of this machine. */
    Time REAL = new Time() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void waitUntil(Instant moment) throws InterruptedException {
            Duration left = Duration.between(Instant.now(), moment);
            if (left.isPositive()) {
                Thread.sleep(left);
            }
        }
    };

    /** What time it is. */
    Instant now();

    /** Comes back at that moment, or at once if it is over. */
    void waitUntil(Instant moment) throws InterruptedException;
}

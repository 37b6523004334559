package dev.firsthand.app.watching;

import dev.firsthand.fetch.polite.Time;
import java.time.Duration;
import java.time.Instant;

/** A clock that stands still but for those who wait, whose moment is there at once; nobody can wait beyond its end. */
final class FakeTime implements Time {

    private final Instant end;
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    FakeTime(Duration length) {
        end = now.plus(length);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void waitUntil(Instant moment) throws InterruptedException {
        if (moment.isAfter(end)) {
            throw new InterruptedException("the end of the test");
        }
        now = moment.isAfter(now) ? moment : now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}

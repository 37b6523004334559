package dev.firsthand.fetch;

import dev.firsthand.fetch.polite.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still but for those who wait, whose moment is there at once. */
public final class FakeTime implements Time {

    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void waitUntil(Instant moment) {
        if (moment.isAfter(now)) {
            waits.add(Duration.between(now, moment));
            now = moment;
        }
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** How long was waited, each time that it was. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}

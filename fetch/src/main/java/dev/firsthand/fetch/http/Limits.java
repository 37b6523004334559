package dev.firsthand.fetch.http;

import java.time.Duration;
import org.apache.hc.core5.util.Timeout;

/**
 * How much one answer may cost.
 *
 * @param bytes the most of a body, packed or unpacked
 * @param patience for a connection, and for silence within an answer
 * @param whole for a whole answer, however slowly it comes
 */
public record Limits(int bytes, Duration patience, Duration whole) {

    /** 32 MiB, 20 seconds, one minute and a half. */
    public static final Limits USUAL = new Limits(32 << 20, Duration.ofSeconds(20), Duration.ofSeconds(90));

    Timeout connect() {
        return Timeout.of(patience);
    }

    Timeout silence() {
        return Timeout.of(patience);
    }
}

package dev.firsthand.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final long MILLISECOND = 1_000_000;

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(err), clock::get);

    private void at(int done, long milliseconds) {
        clock.set(milliseconds * MILLISECOND);
        bar.at(done, 10);
    }

    @Test
    void nothingIsShownInTheFirstSecond() {
        at(1, 400);
        at(9, 999);
        bar.end();

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void afterASecondItIsShownAndGoesAwayAtTheEnd() {
        at(5, 1000);
        bar.end();

        assertThat(err.toString()).isEqualTo("\rReading  " + "█".repeat(15) + "░".repeat(15) + "  5 of 10\r\u001B[K");
    }

    @Test
    void itIsNotDrawnMoreThanTenTimesASecond() {
        at(5, 1000);
        at(6, 1050);
        at(7, 1100);

        assertThat(err.toString()).contains("5 of 10").doesNotContain("6 of 10").contains("7 of 10");
    }
}

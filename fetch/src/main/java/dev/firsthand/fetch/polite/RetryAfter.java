package dev.firsthand.fetch.polite;

import dev.firsthand.fetch.http.Answer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** When a server wants to be asked again (RFC 9110, 10.2.3): in so many seconds, or at a moment. */
final class RetryAfter {

    /** Whoever asks for more is not believed. */
    private static final Duration LONGEST = Duration.ofDays(2);

    private RetryAfter() {}

    static Instant of(Answer answer, Instant otherwise) {
        String written = answer.header("Retry-After");
        if (written == null) {
            return otherwise;
        }
        Instant asked = read(written.strip(), answer.at(), otherwise);
        Instant latest = answer.at().plus(LONGEST);
        return asked.isAfter(latest) ? latest : asked;
    }

    private static Instant read(String written, Instant now, Instant otherwise) {
        if (written.matches("\\d{1,9}")) {
            return now.plusSeconds(Long.parseLong(written));
        }
        try {
            return ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}

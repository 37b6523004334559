package dev.firsthand.fetch;

import dev.firsthand.fetch.http.Answer;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a server says that its answer will do (RFC 9111, 5.2.2.1). */
final class Freshness {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age=\"?(\\d{1,9})\\b");

    private Freshness() {}

    /** Null if the server does not say. */
    static @Nullable Duration of(Answer answer) {
        String written = answer.header("Cache-Control");
        Matcher age = MAX_AGE.matcher(written == null ? "" : written);
        return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : null;
    }

    /** The longer of two that may be null. */
    static @Nullable Duration longer(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) > 0 ? one : other;
    }
}

package dev.firsthand.fetch;

import dev.firsthand.fetch.address.Reach;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to fetch.
 *
 * @param contact by which a site's owner can reach who fetches: a mail address or a page; null for none
 * @param reach which machines may be asked
 * @param most the most pages that are fetched of one list
 * @param pause between two requests to one site, where it does not ask for a longer one
 */
public record Settings(@Nullable String contact, Reach reach, int most, Duration pause) {

    /** So many pages of one list, if the user says nothing. */
    public static final int USUALLY_MOST = 100;

    /** One request a second to one site. */
    public static final Duration USUAL_PAUSE = Duration.ofSeconds(1);

    /** How it calls itself to servers. */
    String agent(String version) {
        return "Firsthand/%s (reads news%s)".formatted(version, contact == null ? "" : "; contact: " + contact);
    }
}

package dev.firsthand.fetch.keep;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an address since it was last asked.
 *
 * @param address as it was asked for
 * @param at when it was asked last
 * @param changed when it was first seen as it is
 * @param etag by which its server knows this version, or null
 * @param modified when its server says that it was changed, as the server writes it, or null
 * @param pause how long it wants to be left alone, or null if it does not say
 * @param told digest of what it tells; null for a list
 * @param capture where in the folder it lies; null for a list
 */
public record Visit(
        String address,
        Instant at,
        Instant changed,
        @Nullable String etag,
        @Nullable String modified,
        @Nullable Duration pause,
        @Nullable String told,
        @Nullable String capture) {

    /** Whether a list stands there. */
    public boolean isList() {
        return capture == null;
    }

    /** The headers that ask for it only if it is another by now (RFC 9110, 13.1). */
    public Map<String, String> conditions() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (modified != null) {
            headers.put("If-Modified-Since", modified);
        }
        return headers;
    }

    /** The same version, seen again. */
    public Visit again(Instant now) {
        return new Visit(address, now, changed, etag, modified, pause, told, capture);
    }
}

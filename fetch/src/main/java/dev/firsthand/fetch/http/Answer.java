package dev.firsthand.fetch.http;

import dev.firsthand.fetch.address.Address;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered. Answers are equal only to themselves.
 *
 * @see Client
 */
public final class Answer {

    private final Address address;
    private final Instant at;
    private final int status;
    private final String phrase;
    private final List<Header> headers;
    private final byte[] body;

    Answer(Address address, Instant at, int status, String phrase, List<Header> headers, byte[] body) {
        this.address = address;
        this.at = at;
        this.status = status;
        this.phrase = phrase;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    /** One line of its head. */
    public record Header(String name, String value) {}

    /** What was asked for. */
    public Address address() {
        return address;
    }

    /** When it came. */
    public Instant at() {
        return at;
    }

    public int status() {
        return status;
    }

    /** The status in the server's words. */
    public String phrase() {
        return phrase;
    }

    /** Both, as people know them: {@code 404 Not Found}. */
    public String line() {
        return phrase.isEmpty() ? String.valueOf(status) : status + " " + phrase;
    }

    /** In the server's order; without those that tell how the body was cut or packed on its way. */
    public List<Header> headers() {
        return headers;
    }

    /** The first header of a name, or null. */
    public @Nullable String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    /** A copy of the body, unpacked. */
    public byte[] body() {
        return body.clone();
    }

    /** Whether it is the thing itself. */
    public boolean isGood() {
        return status / 100 == 2;
    }

    /** Whether it only names another address. */
    public boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && header("Location") != null;
    }
}

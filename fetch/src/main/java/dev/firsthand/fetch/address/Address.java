package dev.firsthand.fetch.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something can be fetched: http or https, a host, a port that serves pages, a path. Two spellings of one address
 * are equal: host and scheme in small letters, the usual port and the fragment left out.
 *
 * @param uri in ASCII, with a path
 */
public record Address(URI uri) {

    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]+):(.*)");
    private static final Pattern PARTS = Pattern.compile("(?s)//([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?");
    private static final Pattern PORT = Pattern.compile("(.*?)(?::(\\d{0,5}))?");

    /** A host whose last label is a number is one of the forms of an IPv4 address (URL Standard, 3.5). */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");
    private static final int LONGEST = 4096;
    private static final int UNPRIVILEGED = 1024;

    /** Whether a name on the command line is meant as an address, even a wrong one, and not as a file. */
    public static boolean isMeant(String name) {
        Matcher scheme = SCHEME.matcher(name);
        return scheme.matches()
                && (scheme.group(2).startsWith("//") || scheme.group(1).matches("(?i)https?"));
    }

    /**
     * Reads an address.
     *
     * @throws Unfetched if it is none that is fetched, with the way out
     */
    public static Address of(String written) throws Unfetched {
        String text = written.strip();
        if (text.length() > LONGEST) {
            throw new Unfetched("is longer than the %,d characters an address may have".formatted(LONGEST), "check it");
        }
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches()) {
            throw new Unfetched("is no address", "begin it with https://");
        }
        String kind = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!kind.equals("http") && !kind.equals("https")) {
            throw wrongKind(kind);
        }
        Matcher parts = PARTS.matcher(scheme.group(2));
        if (!parts.matches()) {
            throw new Unfetched("is no address", "begin it with %s://".formatted(kind));
        }
        return of(kind, parts);
    }

    private static Unfetched wrongKind(String kind) {
        return new Unfetched(
                "is an address of the kind %s:, and only http: and https: are fetched".formatted(kind),
                kind.equals("file") ? "give the path of the file" : "save what it leads to and give the file");
    }

    private static Address of(String kind, Matcher parts) throws Unfetched {
        String authority = parts.group(1);
        if (authority.contains("@")) {
            throw new Unfetched(
                    "holds a user name or password, which Firsthand never sends",
                    "leave out what stands before the @, or save the page and give the file");
        }
        Matcher port = PORT.matcher(authority);
        if (!port.matches() || port.group(1).isEmpty()) {
            throw new Unfetched("names no host", "check the address");
        }
        String path = parts.group(2).isEmpty() ? "/" : parts.group(2);
        String query = parts.group(3) == null ? "" : parts.group(3);
        String ascii = kind + "://" + host(port.group(1)) + port(kind, port.group(2)) + encoded(path + query);
        try {
            return new Address(new URI(ascii).parseServerAuthority());
        } catch (URISyntaxException e) {
            throw new Unfetched("is no valid address (%s)".formatted(e.getReason()), "check it");
        }
    }

    private static String host(String written) throws Unfetched {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        String host = ascii(written);
        if (NUMBER.matcher(host).matches() && !FOUR_NUMBERS.matcher(host).matches()) {
            throw new Unfetched(
                    "hides the number of a machine in its host “%s”".formatted(written),
                    "give the host's name, or its number as four decimal figures");
        }
        return host;
    }

    private static String ascii(String host) throws Unfetched {
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        } catch (IllegalArgumentException e) {
            throw new Unfetched("has no valid host “%s”".formatted(host), "check the address");
        }
    }

    private static String port(String kind, @Nullable String written) throws Unfetched {
        int usual = kind.equals("http") ? 80 : 443;
        if (written == null || written.isEmpty()) {
            return "";
        }
        int port = Integer.parseInt(written);
        if ((port < UNPRIVILEGED && port != 80 && port != 443) || port > 65_535) {
            throw new Unfetched(
                    "names port %d, where no pages are served".formatted(port), "leave out the port, or check it");
        }
        return port == usual ? "" : ":" + port;
    }

    /** What may not stand in an address as it is, escaped; what is escaped already is left as it is. */
    private static String encoded(String written) {
        StringBuilder ascii = new StringBuilder();
        for (byte each : written.getBytes(StandardCharsets.UTF_8)) {
            boolean stands = each > ' ' && each < 0x7f && "\"<>\\^`{|}[]".indexOf(each) < 0;
            ascii.append(stands ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xff));
        }
        return ascii.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    /**
     * Where a reference found here leads.
     *
     * @throws Unfetched if that is nothing that is fetched
     */
    public Address resolve(String reference) throws Unfetched {
        String text = reference.strip();
        if (SCHEME.matcher(text).matches()) {
            return of(text);
        }
        String escaped = text.startsWith("//") ? "//" + text.substring(2) : encoded(text.replaceFirst("#.*", ""));
        try {
            return of(uri.resolve(escaped).toString());
        } catch (IllegalArgumentException e) {
            throw new Unfetched("leads to “%s”, which is no address".formatted(text), "check the page in a browser");
        }
    }

    /** Whose machine it is, as far as politeness goes: host and port. */
    public String site() {
        return uri.getAuthority();
    }

    /** The host, an IPv6 number without its brackets. */
    public String host() {
        return uri.getHost().replaceAll("[\\[\\]]", "");
    }

    /** Whether nobody on the way can read or change what is fetched. */
    public boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}

package dev.firsthand.intake.page;

import dev.firsthand.model.Declared;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The web site a page belongs to, by the name it is registered under: what leads elsewhere is no teaser of its own pages.
 *
 * @param name such as {@code example.org} or {@code example.co.uk}; empty if it is not known
 */
record Site(String name) {

    /** Under these, below a country, names are registered. */
    private static final Set<String> SHARED = Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go");

    /** The site of the page that declares these facts. */
    static Site of(List<Declared> declared) {
        return declared.stream()
                .filter(fact -> fact.field() == Declared.Field.URL)
                .map(fact -> new Site(registered(host(fact.value()))))
                .filter(site -> !site.name().isEmpty())
                .findFirst()
                .orElse(new Site(""));
    }

    /** Whether the address is one of another site; never, if this or the other is not known. */
    boolean isLeftBy(String address) {
        if (name.isEmpty()) {
            return false;
        }
        String host = host(address);
        return !host.isEmpty() && !registered(host).equals(name);
    }

    private static String host(String address) {
        int from = address.indexOf("://");
        if (from < 0 || !address.startsWith("http")) {
            return "";
        }
        int to = from + 3;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        return address.substring(from + 3, to).toLowerCase(Locale.ROOT);
    }

    private static String registered(String host) {
        int last = host.lastIndexOf('.');
        int second = host.lastIndexOf('.', last - 1);
        boolean shared = last == host.length() - 3 && SHARED.contains(host.substring(second + 1, Math.max(last, 0)));
        int from = shared ? host.lastIndexOf('.', second - 1) : second;
        return host.substring(from + 1);
    }
}

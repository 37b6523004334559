package dev.firsthand.fetch.http;

import dev.firsthand.fetch.address.Reach;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/** Of the machines behind a name those that may be asked: the connection is made to these numbers, not to the name again. */
final class ReachableNames implements DnsResolver {

    private final Names names;
    private final Reach reach;

    ReachableNames(Names names, Reach reach) {
        this.names = names;
        this.reach = reach;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = names.of(host);
        InetAddress[] open = Arrays.stream(all)
                .filter(machine -> reach.objection(machine) == null)
                .toArray(InetAddress[]::new);
        if (open.length == 0 && all.length > 0) {
            throw new OutOfReach(all[0], String.valueOf(reach.objection(all[0])));
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}

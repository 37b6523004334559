package dev.firsthand.fetch.address;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Which machines may be asked. */
@FunctionalInterface
public interface Reach {

    /** Public ones only: a page, a list or a redirect must not lead into the network of whoever reads it. */
    Reach PUBLIC = machine -> PublicNumbers.objection(machine.getAddress());

    /** Asked for: the user's own network too. */
    Reach ANY = machine -> null;

    /** What kind of machine this is, if it may not be asked; null if it may. */
    @Nullable
    String objection(InetAddress machine);
}

package dev.firsthand.fetch.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A name or number that leads to a machine which may not be asked. */
final class OutOfReach extends UnknownHostException {

    private static final long serialVersionUID = 1;

    OutOfReach(InetAddress machine, String objection) {
        super("leads to %s, which is %s".formatted(machine.getHostAddress(), objection));
    }
}

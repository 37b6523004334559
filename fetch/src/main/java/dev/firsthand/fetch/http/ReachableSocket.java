package dev.firsthand.fetch.http;

import dev.firsthand.fetch.address.Reach;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;

/** Looks once more at the very machine it is told to connect to, so that nothing that was resolved elsewhere slips by. */
final class ReachableSocket extends Socket {

    private final Reach reach;

    ReachableSocket(Reach reach) {
        super(Proxy.NO_PROXY);
        this.reach = reach;
    }

    @Override
    public void connect(SocketAddress machine) throws IOException {
        connect(machine, 0);
    }

    @Override
    public void connect(SocketAddress machine, int timeout) throws IOException {
        if (!(machine instanceof InetSocketAddress number) || number.isUnresolved()) {
            throw new IOException("%s is no number of a machine".formatted(machine));
        }
        String objection = reach.objection(number.getAddress());
        if (objection != null) {
            throw new OutOfReach(number.getAddress(), objection);
        }
        super.connect(machine, timeout);
    }
}

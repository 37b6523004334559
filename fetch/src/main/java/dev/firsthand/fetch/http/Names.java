package dev.firsthand.fetch.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Gives the machines behind the name of a host. */
@FunctionalInterface
public interface Names {

    /** @throws UnknownHostException if the name leads nowhere */
    InetAddress[] of(String host) throws UnknownHostException;
}

package dev.firsthand.fetch.http;

import dev.firsthand.fetch.address.Unfetched;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Why there was no answer, in words for the one who asked for it. */
final class Trouble {

    private Trouble() {}

    static Unfetched of(Exception why, Limits limits) {
        return switch (why) {
            case OutOfReach e ->
                new Unfetched(String.valueOf(e.getMessage()), "if you meant it and trust it, give --allow-private");
            case UnknownHostException e -> new Unfetched("names a host that is not known", "check the address");
            case ConnectTimeoutException e -> noConnection(limits);
            case ConnectException e ->
                String.valueOf(e.getMessage()).contains("imed out")
                        ? noConnection(limits)
                        : new Unfetched(
                                "leads to a machine that refuses connections", "check the address, or try again later");
            case NoRouteToHostException e ->
                new Unfetched("leads to a machine that cannot be reached", "check your connection, or try again later");
            case SocketTimeoutException e ->
                new Unfetched(
                        "fell silent for %d seconds".formatted(limits.patience().toSeconds()), "try again later");
            case SSLException e ->
                new Unfetched(
                        "has no secure connection to trust (%s)".formatted(reason(e)),
                        "look at it in a browser; save the page there and give the file");
            case NoHttpResponseException e ->
                new Unfetched("closed the connection without an answer", "try again later");
            case MessageConstraintException e ->
                new Unfetched("begins with more than the head of a page ever holds", "look at it in a browser");
            case ConnectionClosedException e -> new Unfetched("broke off before its end", "try again");
            default -> new Unfetched("could not be fetched (%s)".formatted(reason(why)), "try again later");
        };
    }

    private static Unfetched noConnection(Limits limits) {
        return new Unfetched(
                "leads to a machine that did not answer for %d seconds"
                        .formatted(limits.patience().toSeconds()),
                "check the address, or try again later");
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}

package dev.firsthand.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on this machine with pages and feeds, each with a tag of its own, that notes what it is asked. */
public final class LoopbackSite implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public LoopbackSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            String body = bodies.get(path);
            String tag = "\"%08x\"".formatted(String.valueOf(body).hashCode());
            int status =
                    body == null ? 404 : tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200;
            asked.add("%s %d".formatted(path, status));
            if (status != 200 || body == null) {
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders()
                    .set("Content-Type", body.startsWith("<?xml") ? "application/xml" : "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Puts a page, a feed or a robots.txt there, in place of what was there. */
    public LoopbackSite put(String path, String body) {
        bodies.put(path, body);
        return this;
    }

    /** An RSS feed of pages. */
    public LoopbackSite feed(String path, String... pages) {
        StringBuilder items = new StringBuilder();
        for (String page : pages) {
            items.append("<item><title>N</title><link>%s</link></item>".formatted(page));
        }
        return put(
                path,
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Ostrey Post</title>%s</channel></rss>"
                        .formatted(items));
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What was asked for, with the status of the answer, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

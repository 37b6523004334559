package dev.firsthand.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A web server on this machine that notes what it is asked. What it does not have is answered with 404. */
public final class Site implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** One request. */
    public record Asked(String path, Map<String, List<String>> headers) {

        /** The header's only value, or null. */
        public @Nullable String header(String name) {
            return headers.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> each.getValue().getFirst())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Answers one request. */
    @FunctionalInterface
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders())));
            replies.getOrDefault(path, status(404)).to(exchange);
        }
    }

    /** Where a path lies, by the number of the machine. */
    public String address(String path) {
        return address("127.0.0.1", path);
    }

    /** Where a path lies, by a name of the machine. */
    public String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    public Site at(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    public Site page(String path, String html) {
        return at(path, body("text/html; charset=utf-8", html));
    }

    public Site list(String path, String xml) {
        return at(path, body("application/xml", xml));
    }

    /** The paths asked for, in order, without those of robots.txt. */
    public List<String> paths() {
        return asked.stream()
                .map(Asked::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** A body with an entity tag of its own; 304 if the other side has it. */
    public static Reply body(String type, String text) {
        String tag = "\"%08x\"".formatted(text.hashCode());
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, type, text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    public static Reply bytes(String type, String coding, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", coding);
            send(exchange, type, body);
        };
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public static Reply redirect(String location) {
        return status(302, "Location", location);
    }

    /** An answer without a body. */
    public static Reply status(int status, String... header) {
        return exchange -> {
            if (header.length == 2) {
                exchange.getResponseHeaders().set(header[0], header[1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** A body that goes on until the other side has enough. */
    public static Reply endless(String type, byte[] piece) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(piece);
                out.flush();
            }
        };
    }

    /** One answer after another, the last again and again. */
    public static Reply inTurn(Reply... replies) {
        int[] next = {0};
        return exchange -> replies[Math.min(next[0]++, replies.length - 1)].to(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

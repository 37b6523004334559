package dev.firsthand.fetch.http;

import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.address.Reach;
import dev.firsthand.fetch.address.Unfetched;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Asks one address once: no redirect is followed, nothing tried again, no cookie or password sent, no proxy used. Any
 * thread may call it.
 */
public final class Client implements Closeable {

    /** How the body was cut and packed on its way, and what says so. */
    private static final Set<String> OF_THE_WAY =
            Set.of("content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive");

    /** What is not even loaded. */
    private static final Set<String> UNREAD = Set.of("image", "video", "audio", "font");

    private final CloseableHttpClient client;
    private final Limits limits;
    private final Body bodies;
    private final Supplier<Instant> clock;
    /** Waiting for one's turn does not count as slowness of the server. */
    private final Semaphore turns = new Semaphore(Connections.AT_ONCE, true);

    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-watchdog").factory());

    /**
     * @param agent how it calls itself to servers
     * @param names gives the machines behind names
     * @param clock gives the moment it is
     */
    public Client(String agent, Reach reach, Names names, Limits limits, Supplier<Instant> clock) {
        this.limits = limits;
        this.clock = clock;
        bodies = new Body(limits.bytes());
        client = HttpClients.custom()
                .setConnectionManager(new Connections(reach, names, limits).build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /**
     * What the server answers.
     *
     * @param headers to send beside the usual ones
     * @throws Unfetched if there is no whole answer
     */
    public Answer get(Address address, Map<String, String> headers) throws Unfetched, InterruptedException {
        turns.acquire();
        try {
            return ask(address, headers);
        } finally {
            turns.release();
        }
    }

    private Answer ask(Address address, Map<String, String> headers) throws Unfetched {
        HttpGet request = new HttpGet(address.uri());
        request.setHeader(
                "Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end = watchdog.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                limits.whole().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> answer(address, request, response));
        } catch (Unfetched e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw late.get() ? tooSlow() : Trouble.of(e, limits);
        } finally {
            end.cancel(false);
        }
    }

    private Unfetched tooSlow() {
        return new Unfetched(
                "was not whole after %d seconds".formatted(limits.whole().toSeconds()),
                "try again later, or save it in a browser and give the file");
    }

    private Answer answer(Address address, HttpGet request, ClassicHttpResponse response) throws IOException {
        try {
            return new Answer(
                    address,
                    clock.get(),
                    response.getCode(),
                    response.getReasonPhrase() == null ? "" : response.getReasonPhrase(),
                    headers(response),
                    body(response));
        } catch (IOException e) {
            // Else the connection would be read to its end, which may never come.
            request.cancel();
            throw e;
        }
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        refuseUnread(String.valueOf(entity.getContentType()).toLowerCase(Locale.ROOT));
        if (entity.getContentLength() > limits.bytes()) {
            throw bodies.tooLarge();
        }
        String coding = entity.getContentEncoding() == null ? "" : entity.getContentEncoding();
        return bodies.unpacked(bodies.read(entity.getContent()), coding);
    }

    private static void refuseUnread(String type) throws Unfetched {
        if (UNREAD.contains(type.replaceFirst("/.*", ""))) {
            throw new Unfetched(
                    "is %s and no report".formatted(type.replaceFirst(";.*", "")), "give the page of the report");
        }
    }

    private static List<Answer.Header> headers(ClassicHttpResponse response) {
        List<Answer.Header> headers = new ArrayList<>();
        for (org.apache.hc.core5.http.Header header : response.getHeaders()) {
            if (!OF_THE_WAY.contains(header.getName().toLowerCase(Locale.ROOT))) {
                headers.add(new Answer.Header(header.getName(), String.valueOf(header.getValue())));
            }
        }
        return headers;
    }

    @Override
    public void close() throws IOException {
        watchdog.shutdownNow();
        client.close();
    }
}

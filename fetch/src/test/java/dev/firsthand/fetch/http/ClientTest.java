package dev.firsthand.fetch.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.firsthand.fetch.Site;
import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.address.Reach;
import dev.firsthand.fetch.address.Unfetched;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ClientTest {

    private static final Names DNS = InetAddress::getAllByName;
    private static final Limits LIMITS = new Limits(2 << 20, Duration.ofSeconds(20), Duration.ofSeconds(40));

    /** As if the servers of these tests were public, and all other machines as they are. */
    private static final Reach TESTS =
            machine -> machine.getHostAddress().equals("127.0.0.1") ? null : Reach.PUBLIC.objection(machine);

    @SuppressWarnings("NullAway.Init") // set before each test
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site().page("/a", "<p>The bridge is closed.</p>");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Client client(Reach reach, Names names, Limits limits) {
        return new Client("Firsthand/test", reach, names, limits, () -> Instant.EPOCH);
    }

    private static Answer get(Reach reach, Names names, Limits limits, String address)
            throws IOException, InterruptedException {
        try (Client client = client(reach, names, limits)) {
            return client.get(Address.of(address), Map.of());
        }
    }

    private static Unfetched refused(Reach reach, Names names, Limits limits, String address) {
        return catchThrowableOfType(Unfetched.class, () -> get(reach, names, limits, address));
    }

    private static InetAddress[] numbers(String... numbers) throws UnknownHostException {
        InetAddress[] all = new InetAddress[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            all[i] = InetAddress.getByName(numbers[i]);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "127.0.0.1.", "0.0.0.0", "[::]"})
    void thisMachineIsNotAskedUnlessAskedFor(String host) throws Exception {
        Unfetched refusal = refused(Reach.PUBLIC, DNS, LIMITS, site.address(host, "/a"));

        assertThat(refusal).hasMessageMatching("leads to [0-9a-f.:]+, which is this machine");
        assertThat(refusal.of("x").remedy()).isEqualTo("if you meant it and trust it, give --allow-private");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void whatIsAskedForIsAsked() throws Exception {
        Answer answer = get(Reach.ANY, DNS, LIMITS, site.address("/a"));

        assertThat(answer.line()).isEqualTo("200 OK");
        assertThat(answer.body()).asString(UTF_8).isEqualTo("<p>The bridge is closed.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/latest/meta-data/",
                "http://[::ffff:169.254.169.254]/",
                "http://[::ffff:a9fe:a9fe]/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://[fe80::1]/",
                "http://192.168.0.1:8080/",
                "https://172.16.0.1/",
            })
    void noMachineThatIsNotPublicIsAsked(String address) {
        assertThat(refused(Reach.PUBLIC, DNS, LIMITS, address)).hasMessageContaining(", which is a ");
    }

    @Test
    void aNameThatLeadsIntoAPrivateNetworkIsRefused() {
        Names names = host -> numbers("192.168.7.7");

        assertThat(refused(Reach.PUBLIC, names, LIMITS, "http://news.example/"))
                .hasMessage("leads to 192.168.7.7, which is a private network");
    }

    @Test
    void ofTheMachinesBehindANameOnlyThoseThatMayBeAskedAre() throws Exception {
        Names names = host -> numbers("10.0.0.1", "127.0.0.1");

        assertThat(get(TESTS, names, LIMITS, site.address("news.example", "/a")).isGood())
                .isTrue();
    }

    @Test
    void aNameThatChangesItsMachineIsLookedAtAnewForEachConnection() throws Exception {
        site.at("/b", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(204, -1);
        });
        AtomicInteger lookups = new AtomicInteger();
        Names names = host -> numbers(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2");
        Address address = Address.of(site.address("news.example", "/b"));

        try (Client client = client(TESTS, names, LIMITS)) {
            assertThat(client.get(address, Map.of()).status()).isEqualTo(204);
            assertThat(lookups).hasValue(1);
            assertThatThrownBy(() -> client.get(address, Map.of()))
                    .hasMessage("leads to 127.0.0.2, which is this machine");
        }
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void theMachineReallyConnectedToIsLookedAtWhoeverLookedUpItsName() throws Exception {
        try (Socket socket = new ReachableSocket(Reach.PUBLIC)) {
            InetSocketAddress machine = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(),
                    Address.of(site.address("/")).uri().getPort());

            assertThatThrownBy(() -> socket.connect(machine, 1000))
                    .isInstanceOf(OutOfReach.class)
                    .hasMessage("leads to 127.0.0.1, which is this machine");
            assertThatThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("localhost", 1)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aRedirectIsNotFollowedHere() throws Exception {
        site.at("/r", Site.redirect("/a"));

        Answer answer = get(TESTS, DNS, LIMITS, site.address("/r"));

        assertThat(answer.isRedirect()).isTrue();
        assertThat(site.paths()).containsExactly("/r");
    }

    @Test
    void itSaysWhoAsksAndKeepsNoCookies() throws Exception {
        site.at("/c", Site.status(204, "Set-Cookie", "a=b; Path=/"));
        try (Client client = client(TESTS, DNS, LIMITS)) {
            client.get(Address.of(site.address("/c")), Map.of());
            client.get(Address.of(site.address("/c")), Map.of("If-None-Match", "\"x\""));
        }

        Site.Asked second = site.asked().getLast();
        assertThat(second.header("User-Agent")).isEqualTo("Firsthand/test");
        assertThat(second.header("If-None-Match")).isEqualTo("\"x\"");
        assertThat(second.header("Cookie")).isNull();
        assertThat(second.header("Referer")).isNull();
    }

    @Test
    void whatTheServerPackedIsUnpacked() throws Exception {
        site.at("/z", Site.bytes("text/html", "gzip", gzip("<p>The bridge is open.</p>".getBytes(UTF_8))));

        Answer answer = get(TESTS, DNS, LIMITS, site.address("/z"));

        assertThat(answer.body()).asString(UTF_8).isEqualTo("<p>The bridge is open.</p>");
        assertThat(answer.header("Content-Encoding")).isNull();
    }

    @Test
    void whatTheServerOnlySaysThatItPackedIsTakenAsItIs() throws Exception {
        site.at("/z", Site.bytes("text/html", "gzip", "<p>The bridge is open.</p>".getBytes(UTF_8)));

        assertThat(get(TESTS, DNS, LIMITS, site.address("/z")).body())
                .asString(UTF_8)
                .isEqualTo("<p>The bridge is open.</p>");
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        site.at("/z", Site.bytes("text/html", "gzip", gzip(new byte[64 << 20])));

        assertThat(refused(TESTS, DNS, Limits.USUAL, site.address("/z")))
                .hasMessage("unpacks to more than 250 times its size, as only a decompression bomb does");
    }

    @Test
    void aBodyPackedTwiceOrCutShortIsRefused() throws Exception {
        byte[] packed = gzip("<p>The bridge is open again, the council said.</p>".getBytes(UTF_8));
        site.at("/twice", Site.bytes("text/html", "gzip, gzip", packed));
        site.at("/cut", Site.bytes("text/html", "gzip", Arrays.copyOf(packed, packed.length - 12)));

        assertThat(refused(TESTS, DNS, LIMITS, site.address("/twice")))
                .hasMessage("is packed as “gzip, gzip”, which nobody asked for");
        assertThat(refused(TESTS, DNS, LIMITS, site.address("/cut"))).hasMessage("is packed and breaks off");
    }

    @Test
    void aBodyWithoutEndIsLeft() {
        site.at("/e", Site.endless("text/html", new byte[1 << 16]));

        assertThat(refused(TESTS, DNS, LIMITS, site.address("/e")))
                .hasMessage("sends more than the 2,097,152 bytes that are fetched of one address");
    }

    @Test
    void aBodyThatComesDropByDropIsLeft() {
        CountDownLatch drops = new CountDownLatch(1);
        site.at("/d", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (!await(drops, 50)) {
                out.write('a');
                out.flush();
            }
        });

        assertThat(refused(
                        TESTS,
                        DNS,
                        new Limits(2 << 20, Duration.ofSeconds(30), Duration.ofSeconds(1)),
                        site.address("/d")))
                .hasMessage("was not whole after 1 seconds");
        drops.countDown();
    }

    @Test
    void aServerThatFallsSilentIsLeft() {
        CountDownLatch end = new CountDownLatch(1);
        site.at("/s", exchange -> await(end, 30_000));

        assertThat(refused(
                        TESTS,
                        DNS,
                        new Limits(2 << 20, Duration.ofSeconds(1), Duration.ofSeconds(40)),
                        site.address("/s")))
                .hasMessage("fell silent for 1 seconds");
        end.countDown();
    }

    private static boolean await(CountDownLatch latch, int milliseconds) throws IOException {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aHeadWithoutEndIsLeft() throws Exception {
        assertThat(raw("HTTP/1.1 200 OK\r\nX-Long: ", "a".repeat(1 << 16)))
                .hasMessage("begins with more than the head of a page ever holds");
        assertThat(raw("HTTP/1.1 200 OK\r\n", "X-Many: a\r\n".repeat(1000)))
                .hasMessage("begins with more than the head of a page ever holds");
    }

    @Test
    void whatBreaksOffIsNotTakenForWhole() throws Exception {
        assertThat(raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>The", ""))
                .hasMessage("broke off before its end");
        assertThat(raw("", "")).hasMessage("closed the connection without an answer");
    }

    /** What comes of a server that says this, then the rest until nobody listens, at most 100 times. */
    private static Unfetched raw(String begin, String rest) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(server, begin, rest));
            return refused(TESTS, DNS, LIMITS, "http://127.0.0.1:%d/".formatted(server.getLocalPort()));
        }
    }

    private static void serve(ServerSocket server, String begin, String rest) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read(new byte[4096]);
            socket.getOutputStream().write(begin.getBytes(ISO_8859_1));
            for (int i = 0; i < 100 && !rest.isEmpty(); i++) {
                socket.getOutputStream().write(rest.getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            // Nobody listens any more.
        }
    }

    @Test
    void aPictureIsNotEvenLoaded() {
        site.at("/p", Site.endless("image/jpeg", new byte[1 << 16]));

        assertThat(refused(TESTS, DNS, LIMITS, site.address("/p"))).hasMessage("is image/jpeg and no report");
    }

    @Test
    void whoDoesNotAnswerIsTold() throws Exception {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }

        assertThat(refused(TESTS, DNS, LIMITS, "http://127.0.0.1:%d/".formatted(port)))
                .hasMessage("leads to a machine that refuses connections");
        assertThat(refused(
                        TESTS,
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        LIMITS,
                        "http://news.example/"))
                .hasMessage("names a host that is not known");
    }

    @Test
    void aConnectionThatNobodyVouchesForIsNotTrusted(@TempDir Path folder) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfMade(folder.resolve("keys.p12"))));
        server.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
        server.start();
        try {
            assertThat(refused(
                            TESTS,
                            DNS,
                            LIMITS,
                            "https://127.0.0.1:%d/"
                                    .formatted(server.getAddress().getPort())))
                    .hasMessageStartingWith("has no secure connection to trust (");
        } finally {
            server.stop(0);
        }
    }

    /** A certificate that the server gave itself. */
    private static SSLContext selfMade(Path keys) throws Exception {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String options =
                "-genkeypair -alias a -keyalg EC -dname CN=127.0.0.1 -ext san=ip:127.0.0.1 -storepass secret -keystore";
        List<String> command = new ArrayList<>(List.of(tool.toString()));
        command.addAll(List.of(options.split(" ")));
        command.add(keys.toString());
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}

package dev.firsthand.fetch.http;

import dev.firsthand.fetch.address.Reach;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;

/** Makes connections whose sockets refuse machines that may not be asked. */
final class Connections extends PoolingHttpClientConnectionManagerBuilder {

    /** So many answers lie in memory at a time. */
    static final int AT_ONCE = 8;

    /** No head that is longer is read. */
    private static final Http1Config HEADS = Http1Config.custom()
            .setMaxHeaderCount(300)
            .setMaxLineLength(1 << 16)
            .setMaxEmptyLineCount(10)
            .build();

    private final Reach reach;

    Connections(Reach reach, Names names, Limits limits) {
        this.reach = reach;
        setMaxConnTotal(AT_ONCE);
        setMaxConnPerRoute(AT_ONCE);
        setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder().http1Config(HEADS).build());
        setDnsResolver(new ReachableNames(names, reach));
        setDefaultConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(limits.connect())
                .setSocketTimeout(limits.silence())
                .build());
        setDefaultSocketConfig(
                SocketConfig.custom().setSoTimeout(limits.silence()).build());
    }

    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
            SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
        return new DefaultHttpClientConnectionOperator(
                proxy -> new ReachableSocket(reach),
                ports,
                names,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build());
    }
}

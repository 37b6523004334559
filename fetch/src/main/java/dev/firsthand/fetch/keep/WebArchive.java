package dev.firsthand.fetch.keep;

import dev.firsthand.fetch.http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** One answer as a web archive of one record (ISO 28500), packed. */
final class WebArchive {

    private WebArchive() {}

    /**
     * @param payload digest of the body
     * @param id what no other record has
     */
    static byte[] of(Answer answer, String payload, String id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(new WarcResponse.Builder(answer.address().uri())
                    .recordId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.US_ASCII)))
                    .date(answer.at())
                    .payloadDigest("sha256", payload)
                    .body(http(answer))
                    .build());
        }
        return bytes.toByteArray();
    }

    private static HttpResponse http(Answer answer) {
        HttpResponse.Builder http = new HttpResponse.Builder(answer.status(), answer.phrase());
        for (Answer.Header header : answer.headers()) {
            if (!header.name().equalsIgnoreCase("Content-Type")) {
                http.addHeader(header.name(), header.value());
            }
        }
        byte[] body = answer.body();
        return http.body(type(answer), body).build();
    }

    private static MediaType type(Answer answer) {
        String written = answer.header("Content-Type");
        try {
            return written == null ? MediaType.OCTET_STREAM : MediaType.parseLeniently(written);
        } catch (IllegalArgumentException e) {
            return MediaType.OCTET_STREAM;
        }
    }
}

package dev.firsthand.fetch.http;

import dev.firsthand.fetch.address.Unfetched;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Bodies read to their end and unpacked, up to a limit. */
final class Body {

    /** Pages pack ten to one, repetitive lists fifty to one; deflate reaches 1032 to one. */
    private static final int RATIO = 250;

    /** So many bytes may come of anything: 1 MiB. */
    private static final int FREE = 1 << 20;

    private final int limit;

    Body(int limit) {
        this.limit = limit;
    }

    /** All bytes of a stream. */
    byte[] read(InputStream in) throws IOException {
        byte[] body = in.readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge();
        }
        return body;
    }

    Unfetched tooLarge() {
        return new Unfetched(
                "sends more than the %,d bytes that are fetched of one address".formatted(limit),
                "save it in a browser and give the file");
    }

    /** The body as it was before the server packed it. */
    byte[] unpacked(byte[] body, String coding) throws IOException {
        ByteArrayInputStream packed = new ByteArrayInputStream(body);
        if (body.length == 0) {
            return body;
        }
        try {
            return switch (coding.strip().toLowerCase(Locale.ROOT)) {
                case "", "identity" -> body;
                case "gzip", "x-gzip" -> isGzip(body) ? inflate(new GZIPInputStream(packed), body.length) : body;
                case "deflate" -> inflate(new InflaterInputStream(packed), body.length);
                default ->
                    throw new Unfetched(
                            "is packed as “%s”, which nobody asked for".formatted(coding),
                            "save it in a browser and give the file");
            };
        } catch (EOFException e) {
            throw new Unfetched("is packed and breaks off", "try again");
        } catch (ZipException e) {
            throw new Unfetched("is packed and damaged (%s)".formatted(e.getMessage()), "try again");
        }
    }

    /** Some servers say so of what they send as it is. */
    private static boolean isGzip(byte[] body) {
        return body.length > 1 && body[0] == 0x1F && body[1] == (byte) 0x8B;
    }

    private byte[] inflate(InputStream in, int packed) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            body.write(buffer, 0, read);
            if (body.size() > FREE && body.size() / RATIO > packed) {
                throw new Unfetched(
                        "unpacks to more than %d times its size, as only a decompression bomb does".formatted(RATIO),
                        "do not open it");
            }
            if (body.size() > limit) {
                throw tooLarge();
            }
        }
        return body.toByteArray();
    }
}

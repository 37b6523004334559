package dev.firsthand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made in memory. */
final class Stored {

    private Stored() {}

    /** @param entries name, text, name, text … */
    static byte[] zip(String... entries) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            contents.put(entries[i], entries[i + 1].getBytes(UTF_8));
        }
        return zip(contents);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A record of a web archive. */
    static byte[] record(String type, String address, String fields, byte[] block) {
        String head = """
                WARC/1.0\r
                WARC-Type: %s\r
                WARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>\r
                WARC-Date: 2024-03-05T06:07:08Z\r
                WARC-Target-URI: %s\r
                %sContent-Length: %d\r
                \r
                """.formatted(type, address, fields, block.length);
        return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    static byte[] response(String address, String fields, String http, byte[] body) {
        return record(
                "response",
                address,
                "Content-Type: application/http; msgtype=response\r\n" + fields,
                join(http.getBytes(UTF_8), body));
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }
}

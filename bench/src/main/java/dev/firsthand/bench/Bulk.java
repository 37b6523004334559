package dev.firsthand.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes what is too big to be held in memory at once: one endless page, and a web archive of many pages and pictures. The
 * stories are the captures of a folder; around them stands what stands around stories on pages, most of it script.
 */
public final class Bulk {

    private static final long MEGABYTE = 1 << 20;
    private static final int SCRIPT = 250_000;
    private static final int PICTURE = 2_000_000;
    private static final int PAGES_OF_A_PICTURE = 10;

    private final List<Path> captures;

    private Bulk(List<Path> captures) {
        this.captures = captures;
    }

    /** Writes {@code page FILE} or {@code archive FILE}: what, where to, how many megabytes, the folder of captures. */
    public static void main(String[] arguments) throws IOException {
        List<Path> captures;
        try (Stream<Path> all = Files.list(Path.of(arguments[3]))) {
            captures = all.sorted().toList();
        }
        Bulk bulk = new Bulk(captures);
        long bytes = Long.parseLong(arguments[2]) * MEGABYTE;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            if (arguments[0].equals("page")) {
                bulk.page(out, bytes);
            } else {
                bulk.archive(out, bytes);
            }
        }
    }

    private void page(OutputStream out, long bytes) throws IOException {
        write(out, "<!DOCTYPE html><html lang=en><head><title>Endless</title></head><body><main><h1>Endless</h1>\n");
        long written = 0;
        for (int i = 0; written < bytes; i++) {
            written += write(out, paragraphs(i));
        }
        write(out, "</main></body></html>\n");
    }

    private void archive(OutputStream out, long bytes) throws IOException {
        Random random = new Random(1);
        long written = 0;
        for (int i = 0; written < bytes; i++) {
            String page = "<!DOCTYPE html><html lang=en><head><title>Report %d</title><script>%s</script></head>"
                            .formatted(i, script(random))
                    + "<body><nav><a href=/>Home</a> <a href=/news>News</a></nav><article>" + paragraphs(i)
                    + "</article></body></html>";
            written += record(out, "/%d".formatted(i), "text/html; charset=utf-8", utf8(page));
            if (i % PAGES_OF_A_PICTURE == 0) {
                byte[] picture = new byte[PICTURE];
                random.nextBytes(picture);
                written += record(out, "/%d.jpg".formatted(i), "image/jpeg", picture);
            }
        }
    }

    private static long record(OutputStream out, String path, String type, byte[] body) throws IOException {
        byte[] answer =
                utf8("HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(type, body.length));
        long head = write(out, """
                WARC/1.0\r
                WARC-Type: response\r
                WARC-Target-URI: https://bulk.example%s\r
                WARC-Date: 2025-10-14T08:00:00Z\r
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012x>\r
                Content-Type: application/http; msgtype=response\r
                Content-Length: %d\r
                \r
                """.formatted(path, path.hashCode() & 0xffffffffL, answer.length + body.length));
        out.write(answer);
        out.write(body);
        return head + answer.length + body.length + write(out, "\r\n\r\n");
    }

    /** Looks like the state that pages carry with them. */
    private static String script(Random random) {
        StringBuilder script = new StringBuilder("window.state={");
        while (script.length() < SCRIPT) {
            script.append("\"k")
                    .append(random.nextInt())
                    .append("\":\"")
                    .append(random.nextLong())
                    .append("\",");
        }
        return script.append("\"end\":0}").toString();
    }

    private String paragraphs(int number) throws IOException {
        String[] lines =
                Files.readString(captures.get(number % captures.size())).split("\n\n");
        StringBuilder html = new StringBuilder("<h1>").append(lines[0]).append("</h1>\n");
        for (int i = 1; i < lines.length; i++) {
            html.append("<p>").append(lines[i].strip()).append("</p>\n");
        }
        return html.toString();
    }

    private static long write(OutputStream out, String text) throws IOException {
        byte[] bytes = utf8(text);
        out.write(bytes);
        return bytes.length;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

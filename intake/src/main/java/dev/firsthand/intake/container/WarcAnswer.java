package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.Encodings;
import dev.firsthand.intake.kind.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcResponse;

/**
 * What a server sent, undone as the server says that it did it: in chunks, packed. Many a program that keeps web archives
 * undoes that itself and leaves what the server says; then the page lies there as it is.
 */
final class WarcAnswer {

    private final WarcFrame frame;
    private final int limit;

    WarcAnswer(WarcFrame frame, int limit) {
        this.frame = frame;
        this.limit = limit;
    }

    /** The page, as well as it can be had. */
    Drawn body(HttpResponse http) throws IOException {
        try (InputStream body = http.bodyDecoded().stream()) {
            return unpacked(Drawn.from(body, limit));
        } catch (Refused e) {
            throw e;
        } catch (IOException | LinkageError e) {
            return plain(e);
        }
    }

    private Drawn plain(Throwable why) throws IOException {
        for (Way way : List.<Way>of(this::withoutChunks, frame.block()::sent)) {
            try (InputStream body = way.open()) {
                Drawn drawn = unpacked(Drawn.from(body, limit));
                if (isPage(drawn.content())) {
                    return drawn;
                }
            } catch (Refused e) {
                throw e;
            } catch (IOException e) {
                why.addSuppressed(e);
            }
        }
        throw why instanceof IOException e ? e : new IOException("it is packed in a way that is not known", why);
    }

    /** What is packed may look like a text, but in no charset that can be told for sure. */
    private static boolean isPage(byte[] content) {
        return switch (MediaType.of(content)) {
            case HTML, PDF, WORD, OPEN_DOCUMENT -> true;
            case PLAIN_TEXT -> content.length > 0 && Encodings.isUtf8(content);
            default -> false;
        };
    }

    private InputStream withoutChunks() throws IOException {
        return frame.record() instanceof WarcResponse again
                ? again.http().body().stream()
                : InputStream.nullInputStream();
    }

    /** Packed twice, or without a word of it. */
    private Drawn unpacked(Drawn drawn) throws IOException {
        byte[] content = drawn.content();
        if (drawn.isLarger() || MediaType.of(content) != MediaType.GZIP) {
            return drawn;
        }
        try (InputStream in = new Inflated(new GZIPInputStream(new ByteArrayInputStream(content)), content.length)) {
            return Drawn.from(in, limit);
        }
    }

    private interface Way {
        InputStream open() throws IOException;
    }
}

package dev.firsthand.intake.container;

import dev.firsthand.model.Rejected;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (ISO 28500): the pages and documents that its response, resource and conversion records hold, read record
 * by record. A revisit of a page that the archive holds adds nothing; one of a page that it does not is named.
 */
final class Warc implements Contents {

    private final String file;
    private final WarcReader reader;
    private final WarcPage pages;
    private final Set<String> digests = new HashSet<>();
    private int records;

    Warc(String file, InputStream in, int limit) throws IOException {
        this.file = file;
        pages = new WarcPage(file, limit);
        reader = new WarcReader(in);
        reader.setLenient(true);
    }

    @Override
    public @Nullable Held next() throws IOException {
        for (Optional<WarcRecord> next = read(); next.isPresent(); next = read()) {
            records++;
            Held held = held(next.get());
            if (held != null) {
                return held;
            }
        }
        return null;
    }

    private Optional<WarcRecord> read() throws IOException {
        try {
            return reader.next();
        } catch (Refused e) {
            throw e;
        } catch (EOFException e) {
            throw broken("is cut short");
        } catch (IOException | RuntimeException e) {
            throw broken("is damaged");
        }
    }

    private Refused broken(String how) {
        return new Refused(
                "%s after record %,d, at byte %,d".formatted(how, records, reader.position()),
                "get it anew; the records before are read");
    }

    private @Nullable Held held(WarcRecord read) throws IOException {
        if (!(read instanceof WarcTargetRecord record)) {
            return null;
        }
        try {
            return switch (record) {
                case WarcResponse response -> {
                    response.payloadDigest().ifPresent(digest -> digests.add(digest.raw()));
                    yield pages.of(response);
                }
                case WarcRevisit revisit -> revisited(revisit);
                case WarcResource resource -> pages.of(resource);
                case WarcConversion conversion -> pages.of(conversion);
                default -> null;
            };
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return pages.rejected(
                    record, "holds a record that is damaged (%s)".formatted(reason(e)), "get the page anew");
        }
    }

    private @Nullable Held revisited(WarcRevisit revisit) throws IOException {
        boolean known = revisit.payloadDigest()
                .map(digest -> digests.contains(digest.raw()))
                .orElse(false);
        if (known || !pages.isNews(revisit.http().contentType())) {
            return null;
        }
        return new Held.Ready(new Rejected(
                pages.name(revisit),
                "is the record of a visit that found the page as it was before, and %s does not hold the page"
                        .formatted(file),
                "give the archive of the first visit too"));
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

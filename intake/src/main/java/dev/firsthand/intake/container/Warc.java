package dev.firsthand.intake.container;

import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (ISO 28500): the pages and documents that its response, resource and conversion records hold, read record
 * by record; one that is damaged harms no other. A revisit of a page that the archive holds adds nothing; one of a page that it does not is named.
 */
final class Warc implements Contents {

    private final String file;
    private final WarcFrames frames;
    private final WarcPage pages;
    private final Set<String> digests = new HashSet<>();
    private int records;

    Warc(String file, InputStream in, int limit) {
        this.file = file;
        pages = new WarcPage(file, limit);
        frames = new WarcFrames(in, limit);
    }

    @Override
    public @Nullable Held next() throws IOException {
        while (!frames.isEnd()) {
            long at = frames.position();
            WarcFrame frame = frames.next();
            Held held = frame == null ? damaged(at) : held(frame, at);
            if (held != null) {
                return held;
            }
        }
        String fault = frames.fault();
        if (fault != null) {
            throw new Refused(place(fault, frames.position()), "get it anew; the records before are read");
        }
        return null;
    }

    private String place(String how, long at) {
        return "%s after record %,d, at byte %,d".formatted(how, records, at);
    }

    /** Nothing where the archive breaks off, as that is told at its end. */
    private @Nullable Held damaged(long at) throws IOException {
        return frames.isEnd() && frames.fault() != null
                ? null
                : new Held.Ready(
                        new Rejected(file, place("is damaged", at), "get it anew; the other records are read"));
    }

    private @Nullable Held held(WarcFrame frame, long at) throws IOException {
        try {
            WarcRecord record = frame.record();
            records++;
            return record instanceof WarcTargetRecord target ? held(target, frame) : null;
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return damaged(at);
        }
    }

    private @Nullable Held held(WarcTargetRecord record, WarcFrame frame) throws IOException {
        try {
            return switch (record) {
                case WarcResponse response -> {
                    response.payloadDigest().ifPresent(digest -> digests.add(digest.raw()));
                    yield pages.of(response, frame);
                }
                case WarcRevisit revisit -> revisited(revisit);
                case WarcResource resource -> pages.of(resource);
                case WarcConversion conversion -> pages.of(conversion);
                default -> null;
            };
        } catch (Refused e) {
            return pages.rejected(record, e);
        } catch (IOException | RuntimeException | LinkageError e) {
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

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}

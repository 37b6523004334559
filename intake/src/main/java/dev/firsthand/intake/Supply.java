package dev.firsthand.intake;

import dev.firsthand.intake.container.Containers;
import dev.firsthand.intake.container.Contents;
import dev.firsthand.intake.container.Held;
import dev.firsthand.intake.container.Kept;
import dev.firsthand.intake.container.Refused;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Rejected;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Everything in what was found, one by one: what is no container as it is, what is one by what it holds. Only what is asked
 * for is read, so that an archive of any size takes the memory of the captures in hand. Several threads may pull.
 */
public final class Supply implements Closeable {

    /** A web archive in a gzip archive in a ZIP archive in a ZIP archive; deeper lie only bombs. */
    private static final int DEPTH = 4;

    private static final int ZIPS = 2;

    private final Iterator<Found> found;
    private final int limit;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private int pulled;
    private int pulledBefore;

    /** @param limit the most bytes a capture may have */
    Supply(List<Found> found, int limit) {
        this.found = found.iterator();
        this.limit = limit;
    }

    /** The next thing, or null when there is no more. What comes of a container is read already. */
    public synchronized @Nullable Found next() {
        Found next = null;
        while (next == null && (!opened.isEmpty() || found.hasNext())) {
            next = opened.isEmpty() ? look(found.next()) : held();
        }
        pulled += next == null ? 0 : 1;
        return next;
    }

    /** How many things have been pulled. */
    public synchronized int pulled() {
        return pulled;
    }

    /** The thing itself; null if it was a container, which is open now. */
    private @Nullable Found look(Found next) {
        if (next instanceof Known) {
            return next;
        }
        try {
            InputStream in = next.open();
            if (enter(next.file(), in, type(head(in)), next.again())) {
                return null;
            }
            if (!(next instanceof StreamFound)) {
                in.close();
            }
            return next;
        } catch (Refused | EOFException | ZipException e) {
            return new Known(why(next.file(), e), next.again());
        } catch (IOException e) {
            return next;
        }
    }

    private @Nullable Found held() {
        Opened from = opened.getFirst();
        try {
            Held held = from.contents.next();
            if (held == null) {
                opened.removeFirst().contents.close();
                return opened.isEmpty() && pulled == pulledBefore ? nothingIn(from) : null;
            }
            return held(held, from.again);
        } catch (IOException e) {
            leave();
            return new Known(why(from.file, e), from.again);
        } catch (RuntimeException | StackOverflowError e) {
            leave();
            return new Known(
                    new Rejected(
                            from.file,
                            "could not be read further, by a fault in Firsthand (%s)"
                                    .formatted(e.getClass().getSimpleName()),
                            "please report it with the file; what came before is read"),
                    from.again);
        }
    }

    private static Found nothingIn(Opened container) {
        return new Known(
                new Rejected(
                        container.file,
                        "holds no report",
                        "look into it; pictures, data and empty files in it are passed over"),
                container.again);
    }

    private @Nullable Found held(Held held, @Nullable String again) throws IOException {
        return switch (held) {
            case Held.Ready ready -> new Known(ready.intaken(), again);
            case Held.Packed packed -> read(packed.file(), packed.in(), false, again);
            case Held.Entry entry -> entry(entry, again);
        };
    }

    /** One of many; what is wrong with it harms no other. */
    private @Nullable Found entry(Held.Entry entry, @Nullable String again) throws IOException {
        try {
            return read(entry.file(), entry.in(), true, again);
        } catch (EOFException e) {
            return new Known(why(entry.file(), e), again);
        } catch (ZipException e) {
            return new Known(
                    new Rejected(
                            entry.file(),
                            "is damaged (%s)".formatted(e.getMessage()),
                            "get the archive anew; what came before is read"),
                    again);
        }
    }

    private @Nullable Found read(String file, InputStream stream, boolean oneOfMany, @Nullable String again)
            throws IOException {
        InputStream in = new BufferedInputStream(new Kept(stream), 1 << 16);
        byte[] head = head(in);
        if (oneOfMany && !FileKind.of(file, head).isTaken()) {
            return null;
        }
        MediaType type = type(head);
        if (isTooDeep(type)) {
            return new Known(
                    new Rejected(
                            file,
                            "lies too deep within other archives",
                            "unpack the outer ones and give what they hold"),
                    again);
        }
        try {
            if (enter(file, in, type, again)) {
                return null;
            }
        } catch (Refused e) {
            return new Known(e.of(file), again);
        }
        return new Known(Bytes.of(file, in, limit), again);
    }

    private boolean isTooDeep(MediaType type) {
        long zips = opened.stream().filter(each -> each.type == MediaType.ZIP).count();
        boolean packs = type == MediaType.ZIP || type == MediaType.GZIP;
        return (packs && opened.size() >= DEPTH) || (type == MediaType.ZIP && zips >= ZIPS);
    }

    private boolean enter(String file, InputStream in, MediaType type, @Nullable String again) throws IOException {
        Contents contents = Containers.open(type, file, in, limit);
        if (contents != null) {
            pulledBefore = opened.isEmpty() ? pulled : pulledBefore;
            opened.addFirst(new Opened(file, type, contents, again));
        }
        return contents != null;
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(MediaType.HEAD);
        try {
            byte[] head = in.readNBytes(MediaType.HEAD);
            in.reset();
            return head;
        } catch (EOFException | ZipException e) {
            in.reset();
            return untilBroken(in);
        }
    }

    /** What can be read of a stream that breaks off within its head. */
    private static byte[] untilBroken(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        in.mark(MediaType.HEAD);
        try {
            for (int read = in.read(); read >= 0; read = in.read()) {
                head.write(read);
            }
        } catch (EOFException | ZipException e) {
            if (head.size() == 0) {
                throw e;
            }
            in.reset();
        }
        return head.toByteArray();
    }

    private static MediaType type(byte[] head) {
        return head.length == 0 ? MediaType.BINARY : MediaType.of(head);
    }

    private static Rejected why(String file, IOException why) {
        return switch (why) {
            case Refused refused -> refused.of(file);
            case EOFException e -> new Rejected(file, "is cut short", "get it anew; what came before is read");
            case ZipException e ->
                new Rejected(
                        file,
                        "is a damaged archive (%s)".formatted(e.getMessage()),
                        "get it anew; what came before is read");
            default -> Refusal.of(file, why);
        };
    }

    private void leave() {
        try {
            opened.removeFirst().contents.close();
        } catch (IOException e) {
            // What cannot be closed has told its fault already.
        }
    }

    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            leave();
        }
    }

    private record Opened(
            String file,
            MediaType type,
            Contents contents,
            @Nullable String again) {}
}

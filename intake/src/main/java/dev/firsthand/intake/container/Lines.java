package dev.firsthand.intake.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, of none more held than a limit. */
final class Lines implements Closeable {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;
    private boolean cut;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line with its line break, or its first {@code limit} bytes, the others passed over; null at the end. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        cut = false;
        while (!ended && fill()) {
            int stop = at;
            while (stop < end && !ended) {
                ended = buffer[stop] == '\n';
                stop++;
            }
            int room = limit - line.size();
            cut |= stop - at > room;
            line.write(buffer, at, Math.min(stop - at, room));
            at = stop;
        }
        number++;
        return line.size() == 0 ? null : line.toByteArray();
    }

    /** The next line with its line break, or its first {@code limit} bytes; what is left of it comes next. */
    byte[] start() throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && start.size() < limit && fill()) {
            ended = buffer[at] == '\n';
            start.write(buffer[at]);
            at++;
        }
        number++;
        cut = !ended && fill();
        return start.toByteArray();
    }

    /** The next byte that is no white space, up to where it stands; −1 at the end. */
    int peek() throws IOException {
        while (fill()) {
            if (buffer[at] > ' ' || buffer[at] < 0) {
                return buffer[at] & 0xFF;
            }
            number += buffer[at] == '\n' ? 1 : 0;
            at++;
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(in.read(buffer), 0);
        }
        return at < end;
    }

    /** The number of the line given last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line given last was longer than the limit. */
    boolean isCut() {
        return cut;
    }

    /** All that has not been given as lines. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(buffer, at, end - at), in);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

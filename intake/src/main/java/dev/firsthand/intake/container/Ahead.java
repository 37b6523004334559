package dev.firsthand.intake.container;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.zip.Inflater;

/** A stream with a look at what comes. */
final class Ahead implements Closeable {

    /** So many bytes can be looked at. */
    static final int MOST = 1 << 16;

    private final Deque<InputStream> sources = new ArrayDeque<>();
    private final byte[] buffer = new byte[MOST];
    private int at;
    private int end;
    private long before;

    Ahead(InputStream in) {
        sources.add(in);
    }

    /** How many bytes have been taken or passed. */
    long position() {
        return before + at;
    }

    /** Whether so many bytes come. */
    boolean has(int count) throws IOException {
        if (at + count > buffer.length) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            before += at;
            end -= at;
            at = 0;
        }
        while (end - at < count) {
            int read = sources.element().read(buffer, end, buffer.length - end);
            if (read < 0 && sources.size() == 1) {
                return false;
            }
            if (read < 0) {
                sources.remove();
            }
            end += Math.max(read, 0);
        }
        return true;
    }

    /** Whether these bytes come. */
    boolean startsWith(byte[] bytes) throws IOException {
        return has(bytes.length) && Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length);
    }

    /** A byte that comes, of those that there {@linkplain #has are}. */
    int peek(int offset) {
        return buffer[at + offset] & 0xFF;
    }

    /** Passes bytes of those that there {@linkplain #has are}. */
    void pass(int count) {
        at += count;
    }

    /** Passes bytes, as many as there are. */
    void passAll(long count) throws IOException {
        long left = count;
        while (left > 0 && has(1)) {
            int step = (int) Math.min(left, end - at);
            at += step;
            left -= step;
        }
    }

    /** Goes back to a place, or as near to it as is still known. */
    void back(long position) {
        at = Math.clamp(position - before, 0, at);
    }

    /** Puts bytes that were taken before what comes. */
    void putBack(byte[] bytes) {
        sources.addFirst(new ByteArrayInputStream(Arrays.copyOfRange(buffer, at, end)));
        sources.addFirst(new ByteArrayInputStream(bytes));
        before = position() - bytes.length;
        at = 0;
        end = 0;
    }

    byte[] take(int count) throws IOException {
        byte[] taken = new byte[count];
        int filled = 0;
        while (filled < count) {
            int read = read(taken, filled, count - filled);
            if (read < 0) {
                throw new EOFException();
            }
            filled += read;
        }
        return taken;
    }

    /** As {@link InputStream#read(byte[], int, int)}. */
    int read(byte[] into, int from, int length) throws IOException {
        if (!has(1)) {
            return -1;
        }
        int read = Math.min(length, end - at);
        System.arraycopy(buffer, at, into, from, read);
        at += read;
        return read;
    }

    /** Lets an inflater see what comes, and tells how many bytes it sees; none of them is passed. */
    int show(Inflater inflater) throws IOException {
        if (!has(1)) {
            throw new EOFException();
        }
        inflater.setInput(buffer, at, end - at);
        return end - at;
    }

    @Override
    public void close() throws IOException {
        sources.getLast().close();
    }
}

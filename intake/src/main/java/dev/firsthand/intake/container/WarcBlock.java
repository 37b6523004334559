package dev.firsthand.intake.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What follows the head of a record of a web archive: its first bytes kept, the others passed. */
final class WarcBlock {

    private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BLANK = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final int limit;
    private byte[] bytes = new byte[1 << 16];
    private int kept;
    private long taken;

    /** @param limit how many bytes are kept at most */
    WarcBlock(int limit) {
        this.limit = limit;
    }

    /** Whether the head of a record comes. */
    static boolean isHead(Ahead in) throws IOException {
        return in.startsWith(MARK)
                && in.has(MARK.length + 3)
                && Character.isDigit(in.peek(MARK.length))
                && in.peek(MARK.length + 1) == '.';
    }

    void clear() {
        kept = 0;
        taken = 0;
    }

    /** How many bytes it has. */
    long length() {
        return taken;
    }

    boolean isKept() {
        return kept == taken;
    }

    /** Takes so many bytes, or fewer: where none is kept any more it ends before a head, as do those that are. */
    void take(Ahead in, long length) throws IOException {
        while (taken < length && kept < limit && in.has(1)) {
            grow();
            int read = in.read(bytes, kept, (int) Math.min(bytes.length - kept, length - taken));
            kept += read;
            taken += read;
        }
        if (taken < length && mark() < 0) {
            pass(in, length);
        }
    }

    /** Takes all up to the next head at the beginning of a line, but for the blank lines before it. */
    void takeToHead(Ahead in) throws IOException {
        pass(in, Long.MAX_VALUE);
        trim();
    }

    private void pass(Ahead in, long length) throws IOException {
        boolean begins = kept == 0 || bytes[kept - 1] == '\n';
        while (taken < length && in.has(1) && !(begins && isHead(in))) {
            int next = in.peek(0);
            in.pass(1);
            begins = next == '\n';
            taken++;
            if (kept < limit && kept == taken - 1) {
                grow();
                bytes[kept] = (byte) next;
                kept++;
            }
        }
    }

    private void grow() {
        if (kept == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * kept));
        }
    }

    /** Where in what is kept a head begins at a line; −1 if none does. */
    private int mark() {
        for (int i = 1; i + MARK.length + 2 < kept; i++) {
            boolean head = bytes[i - 1] == '\n'
                    && Arrays.equals(bytes, i, i + MARK.length, MARK, 0, MARK.length)
                    && Character.isDigit(bytes[i + MARK.length])
                    && bytes[i + MARK.length + 1] == '.';
            if (head) {
                return i;
            }
        }
        return -1;
    }

    /** Puts back what follows a head within it; gives how many bytes those are, none if there is no such head. */
    int putBackFromHead(Ahead in) {
        int mark = isKept() ? mark() : -1;
        if (mark < 0) {
            return 0;
        }
        int after = kept - mark;
        in.putBack(Arrays.copyOfRange(bytes, mark, kept));
        kept = mark;
        taken = mark;
        trim();
        return after;
    }

    private void trim() {
        for (int i = 0;
                i < BLANK.length && isKept() && kept > 0 && (bytes[kept - 1] == '\n' || bytes[kept - 1] == '\r');
                i++) {
            kept--;
            taken--;
        }
    }

    /** What is kept, until the next is taken. */
    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, kept);
    }

    /** What follows the head that a server sent, as it was sent, until the next is taken. */
    InputStream sent() {
        for (int i = 0; i + BLANK.length <= kept; i++) {
            if (Arrays.equals(bytes, i, i + BLANK.length, BLANK, 0, BLANK.length)) {
                int from = i + BLANK.length;
                return new ByteArrayInputStream(bytes, from, kept - from);
            }
        }
        return InputStream.nullInputStream();
    }
}

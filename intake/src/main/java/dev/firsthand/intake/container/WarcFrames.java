package dev.firsthand.intake.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive, cut out one by one. The length that a record tells is believed if a blank line, another
 * record or the end follows; else the record ends where the next begins at a line.
 */
final class WarcFrames implements Closeable {

    private static final byte[] BLANK = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHORT_BLANK = "\n\n".getBytes(StandardCharsets.US_ASCII);

    /** So many bytes the fields of a record may take, and those of a server. */
    private static final int HEAD = 1 << 15;

    /** So many bytes may be looked at twice for lengths that are wrong, 256 MiB; from then on none is believed. */
    private static final long TWICE = 256L << 20;

    private final Ahead in;
    private final Unfailing source;
    private final WarcBlock block;
    private long twice;
    private boolean cut;

    /** @param limit how many bytes of a page are kept */
    WarcFrames(InputStream in, int limit) {
        source = new Unfailing(in);
        this.in = new Ahead(source);
        block = new WarcBlock(limit + HEAD);
    }

    /** Where the next record begins, or should. */
    long position() throws IOException {
        while (in.has(1) && (in.peek(0) == '\r' || in.peek(0) == '\n')) {
            in.pass(1);
        }
        return in.position();
    }

    /** What is wrong with the end; null if nothing is. */
    @Nullable
    String fault() {
        return source.fault() != null ? source.fault() : cut ? "is cut short" : null;
    }

    /** Whether there are no more; a record or something else comes if there are. */
    boolean isEnd() throws IOException {
        position();
        return !in.has(1);
    }

    /** The next record; null if there is something else, which is passed. */
    @Nullable
    WarcFrame next() throws IOException {
        block.clear();
        String head = WarcBlock.isHead(in) ? head() : null;
        if (head == null) {
            block.takeToHead(in);
            return null;
        }
        long length = WarcFrame.length(head);
        WarcFrame frame = new WarcFrame(head, block);
        return length >= 0 && twice <= TWICE && isTaken(length) ? frame : untilHead(frame);
    }

    private WarcFrame untilHead(WarcFrame frame) throws IOException {
        block.takeToHead(in);
        return frame.corrected();
    }

    /** Whether the block ends where it should, or where the next record begins before that. */
    private boolean isTaken(long length) throws IOException {
        block.take(in, length);
        if (block.length() == length && follows()) {
            return true;
        }
        int back = block.putBackFromHead(in);
        twice += back;
        boolean ended = block.length() < length;
        cut |= ended && back == 0 && !in.has(1);
        return ended;
    }

    private boolean follows() throws IOException {
        int line = in.has(2) && in.peek(0) == '\r' ? 2 : 1;
        return !in.has(line + 1)
                || in.startsWith(BLANK)
                || in.startsWith(SHORT_BLANK)
                || WarcBlock.isHead(in)
                || isHeadAfter(line);
    }

    /** Some programs leave one line break only. */
    private boolean isHeadAfter(int line) throws IOException {
        return in.has(line + 2) && in.peek(line - 1) == '\n' && in.peek(line) == 'W' && in.peek(line + 1) == 'A';
    }

    private @Nullable String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < HEAD && in.has(1)) {
            head.append((char) in.peek(0));
            in.pass(1);
            int length = head.length();
            if (head.charAt(length - 1) == '\n'
                    && (head.indexOf("\n\r\n", length - 3) >= 0 || head.indexOf("\n\n", length - 2) >= 0)) {
                return head.toString();
            }
        }
        cut |= !in.has(1);
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package dev.firsthand.intake.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one entry of a ZIP archive after another, unpacked and checked. What fails once fails again; bytes that
 * are not to be unpacked are left where they began, as other entries may lie among them.
 */
final class ZipData extends InputStream {

    private static final byte[] BEHIND = {'P', 'K', 7, 8};

    private final Ahead in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private ZipHead head = new ZipHead("", ZipHead.STORED, 0, 0, 0);
    private @Nullable IOException fault;
    private boolean ended = true;
    private long given;
    private int shown;
    private long start;

    ZipData(Ahead in) {
        this.in = in;
    }

    /** Begins the entry whose head was taken. */
    void begin(ZipHead next) {
        head = next;
        inflater.reset();
        crc.reset();
        fault = null;
        ended = false;
        given = 0;
        shown = 0;
        start = in.position();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        try {
            return checked(
                    into,
                    from,
                    head.method() == ZipHead.STORED ? stored(into, from, length) : inflated(into, from, length));
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    private int checked(byte[] into, int from, int read) throws IOException {
        if (read >= 0) {
            given += read;
            crc.update(into, from, read);
            return read;
        }
        ended = true;
        if (crc.getValue() != (head.isToldBehind() ? behind() : head.crc())) {
            throw new ZipException("its check sum is another");
        }
        return -1;
    }

    private int inflated(byte[] into, int from, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    in.pass(shown);
                    shown = 0;
                    shown = in.show(inflater);
                }
                int read = inflater.inflate(into, from, length);
                if (read > 0) {
                    return read;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("it needs a dictionary");
                }
            }
            in.pass(shown - inflater.getRemaining());
            shown = 0;
            return -1;
        } catch (DataFormatException e) {
            in.back(start);
            throw new ZipException(e.getMessage() == null ? "its bytes are not to be unpacked" : e.getMessage());
        }
    }

    private int stored(byte[] into, int from, int length) throws IOException {
        if (head.isToldBehind() && head.packed() == 0) {
            return untilTold(into, from);
        }
        if (given == head.packed()) {
            return -1;
        }
        int read = in.read(into, from, (int) Math.min(length, head.packed() - given));
        if (read < 0) {
            throw new EOFException();
        }
        return read;
    }

    /** Byte by byte, up to what tells that so many bytes came before it. */
    private int untilTold(byte[] into, int from) throws IOException {
        if (in.startsWith(BEHIND) && in.has(12) && number(8) == (given & 0xFFFF_FFFFL)) {
            return -1;
        }
        if (in.read(into, from, 1) < 0) {
            throw new EOFException();
        }
        return 1;
    }

    /** Takes check sum and lengths that follow the entry: with a mark or without, the lengths of four bytes or eight. */
    private long behind() throws IOException {
        if (in.startsWith(BEHIND)) {
            in.pass(BEHIND.length);
        }
        if (!in.has(12)) {
            throw new EOFException();
        }
        long told = number(0);
        boolean large = number(8) != (given & 0xFFFF_FFFFL) && in.has(20);
        in.pass(large ? 20 : 12);
        return told;
    }

    private long number(int offset) {
        return in.peek(offset)
                | (long) in.peek(offset + 1) << 8
                | (long) in.peek(offset + 2) << 16
                | (long) in.peek(offset + 3) << 24;
    }

    @Override
    public void close() {
        inflater.end();
    }
}

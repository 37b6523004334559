package dev.firsthand.intake.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of a packed stream, refused when it grows as only a bomb does. */
public final class Inflated extends FilterInputStream {

    /** News packs ten to one, a repetitive dump fifty to one; deflate reaches 1032 to one. */
    static final int RATIO = 250;

    /** So many bytes may come of anything: 32 MiB. */
    static final long FREE = 32L << 20;

    private final LongSupplier packed;
    private long unpacked;

    /** @param packed where {@code in} reads from */
    Inflated(InputStream in, Counted packed) {
        super(in);
        this.packed = packed::count;
    }

    /** @param size how many bytes all of it is packed in */
    public Inflated(InputStream in, int size) {
        super(in);
        packed = () -> size;
    }

    @Override
    public int read() throws IOException {
        return grown(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        return grown(read, read);
    }

    private int grown(int read, int bytes) throws Refused {
        unpacked += read < 0 ? 0 : bytes;
        if (unpacked > FREE && unpacked / RATIO > packed.getAsLong()) {
            throw new Refused(
                    "unpacks to more than %d times its size, as only a decompression bomb does".formatted(RATIO),
                    "unpack it yourself if you trust it, and give the files");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

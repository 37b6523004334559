package dev.firsthand.intake.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is refused when one entry takes more bytes of it than a capture may have. */
final class Rationed extends FilterInputStream {

    private final int limit;
    private long taken;

    Rationed(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** Begins a new entry. */
    void renew() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        return take(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        return take(read, read);
    }

    private int take(int read, int bytes) throws Refused {
        taken += read < 0 ? 0 : bytes;
        if (taken > limit) {
            throw new Refused(
                    "holds an entry of more than the %,d bytes a capture may have".formatted(limit),
                    "split it: one report an entry");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

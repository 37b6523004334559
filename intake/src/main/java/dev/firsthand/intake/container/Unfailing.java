package dev.firsthand.intake.container;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that ends where it fails, so that what came before is read like any other; why it did is told behind. */
final class Unfailing extends FilterInputStream {

    private @Nullable String fault;

    Unfailing(InputStream in) {
        super(in);
    }

    /** What is wrong with it; null if nothing is. */
    @Nullable
    String fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (fault != null) {
            return -1;
        }
        try {
            return super.read(into, from, length);
        } catch (Refused e) {
            throw e;
        } catch (EOFException e) {
            fault = "is cut short";
        } catch (IOException e) {
            fault = "is damaged";
        }
        return -1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

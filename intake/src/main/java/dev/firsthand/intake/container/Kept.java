package dev.firsthand.intake.container;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that its container closes, not its reader. */
public final class Kept extends FilterInputStream {

    /** A stream whose end is not the end of {@code in}. */
    public Kept(InputStream in) {
        super(in);
    }

    @Override
    public void close() {}
}

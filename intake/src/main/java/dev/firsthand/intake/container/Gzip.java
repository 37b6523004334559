package dev.firsthand.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A gzip archive: one thing packed, in one member or many. */
final class Gzip implements Contents {

    private final String file;
    private final InputStream in;
    private boolean given;

    Gzip(String file, InputStream in) throws IOException {
        Counted packed = new Counted(in);
        this.file = file;
        this.in = new Inflated(new GZIPInputStream(packed, 1 << 16), packed);
    }

    @Override
    public @Nullable Held next() {
        if (given) {
            return null;
        }
        given = true;
        return new Held.Packed(file, in);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package dev.firsthand.intake;

import dev.firsthand.model.Intaken;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What is read already, or will never be.
 *
 * @param again what was opened for it
 */
record Known(Intaken take, @Nullable String again) implements Found {

    @Override
    public String file() {
        return take.file();
    }

    @Override
    public InputStream open() {
        return InputStream.nullInputStream();
    }
}

package dev.firsthand.intake;

import dev.firsthand.model.Intaken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard input, or another stream that is read to its end once.
 *
 * @param in marks and resets, so that it can be looked into before
 */
record StreamFound(String file, InputStream in, int limit) implements Found {

    @Override
    public @Nullable String again() {
        return null;
    }

    @Override
    public Intaken take() {
        try {
            return Bytes.of(file, in, limit);
        } catch (IOException e) {
            return Refusal.of(file, e);
        }
    }

    @Override
    public InputStream open() {
        return in;
    }
}

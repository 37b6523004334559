package dev.firsthand.intake;

import dev.firsthand.model.Intaken;
import java.io.InputStream;

/** What is read already, or will never be. */
record Known(Intaken take) implements Found {

    @Override
    public String file() {
        return take.file();
    }

    @Override
    public InputStream open() {
        return InputStream.nullInputStream();
    }
}

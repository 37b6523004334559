package dev.firsthand.fetch;

import dev.firsthand.intake.Found;
import dev.firsthand.model.Intaken;
import java.io.InputStream;
import java.util.function.Supplier;

/** What was fetched, to be taken from where it is kept when its turn comes. */
record Fetched(String file, Supplier<Intaken> taking) implements Found {

    @Override
    public Intaken take() {
        return taking.get();
    }

    @Override
    public String again() {
        return file;
    }

    /** Nothing: what was fetched is no container. */
    @Override
    public InputStream open() {
        return InputStream.nullInputStream();
    }
}

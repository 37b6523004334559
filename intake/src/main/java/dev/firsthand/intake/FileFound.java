package dev.firsthand.intake;

import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A file. Opened only when it is a regular file: a pipe or device might never end. */
record FileFound(Path path, String file, int limit) implements Found {

    @Override
    public String again() {
        return path.toString();
    }

    @Override
    public Intaken take() {
        try {
            if (!isRegular()) {
                return new Rejected(
                        file,
                        "is neither a file nor a folder but a pipe, socket or device",
                        "give - to read from standard input");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Bytes.of(file, in, limit);
            }
        } catch (IOException e) {
            return Refusal.of(file, path, e);
        }
    }

    /** Nothing, if it is no regular file. */
    @Override
    public InputStream open() throws IOException {
        return isRegular()
                ? new BufferedInputStream(Files.newInputStream(path), 1 << 16)
                : InputStream.nullInputStream();
    }

    private boolean isRegular() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).isRegularFile();
    }
}

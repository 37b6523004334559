package dev.firsthand.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that it is whole or absent: first under another name beside it, then renamed. If the process is told
 * to end before that, nothing is left behind.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Something that writes itself. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it, without closing {@code out}. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} to {@code target}, which is replaced if it exists. A target that is no regular file, such
     * as a pipe, is written to as it is.
     */
    public static void write(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path draft = file.resolveSibling(".%s.%d.part"
                .formatted(file.getFileName(), ProcessHandle.current().pid()));
        Thread sweep = new Thread(() -> deleteQuietly(draft));
        Runtime.getRuntime().addShutdownHook(sweep);
        try {
            writeDraft(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            deleteQuietly(draft);
            forget(sweep);
        }
    }

    private static void writeDraft(Path draft, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    private static void deleteQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // There is nobody left to tell, and what matters is whether the file itself was written.
        }
    }

    private static void forget(Thread sweep) {
        try {
            Runtime.getRuntime().removeShutdownHook(sweep);
        } catch (IllegalStateException e) {
            // The process is ending and the hook is doing its work.
        }
    }
}

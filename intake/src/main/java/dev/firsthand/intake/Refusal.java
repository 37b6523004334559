package dev.firsthand.intake;

import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why the file system would not give something, in words for the one who asked for it. */
final class Refusal {

    private Refusal() {}

    static Rejected of(String name, IOException why) {
        if (why instanceof NoSuchFileException) {
            return new Rejected(name, "does not exist", "check the name");
        }
        if (why instanceof AccessDeniedException) {
            return new Rejected(name, "may not be read by you", "ask its owner for permission to read it");
        }
        if (why instanceof FileSystemLoopException) {
            return new Rejected(
                    name, "is a link back to a folder above it", "remove the link; the folder itself is read");
        }
        if (isLoop(why)) {
            return new Rejected(name, "is a link that leads back to itself", "remove or correct the link");
        }
        return new Rejected(name, "cannot be read (" + reason(why) + ")", "check the disk and try again");
    }

    static Rejected of(String name, Path path, IOException why) {
        return why instanceof NoSuchFileException && Files.isSymbolicLink(path)
                ? new Rejected(name, "is a link to a file that does not exist", "remove or correct the link")
                : of(name, why);
    }

    private static boolean isLoop(IOException why) {
        return why instanceof FileSystemException e
                && String.valueOf(e.getReason()).startsWith("Too many levels");
    }

    private static String reason(IOException why) {
        if (why instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
    }
}

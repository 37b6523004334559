package dev.firsthand.intake;

import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The captures below a folder, links followed, in the order of their paths. Hidden files and folders, and files that by
 * name or first bytes are something else than captures, are passed over.
 */
final class Folder {

    private static final int DEPTH = 64;

    private final Path folder;
    private final String given;
    private final Map<String, Path> captures = new TreeMap<>();
    private final Map<String, Rejected> rejected = new TreeMap<>();

    /** @param given the folder's name as given on the command line */
    Folder(Path folder, String given) {
        this.folder = folder;
        this.given = given;
    }

    void find(Finds finds) {
        walk();
        if (captures.isEmpty() && rejected.isEmpty()) {
            finds.reject(
                    new Rejected(given, "holds no plain-text file", "give a folder with captures, or name the files"),
                    given);
        }
        rejected.forEach((name, why) -> finds.reject(why, name.equals(given) ? given : inFolder(name)));
        captures.forEach((name, file) -> finds.add(file, name, inFolder(name)));
    }

    private void walk() {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Visitor());
        } catch (IOException e) {
            reject(folder, e);
        }
    }

    private String inFolder(String name) {
        String plain = given.replace('\\', '/');
        return plain.endsWith("/") ? plain + name : plain + "/" + name;
    }

    private String below(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void reject(Path file, IOException why) {
        String name = file.equals(folder) ? given : below(file);
        rejected.put(name, Refusal.of(name, file, why));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            return !at.equals(folder) && FileKind.isHidden(at)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                visitDeadLink(file);
            } else if (attributes.isRegularFile() && FileKind.of(file).isTaken()) {
                captures.put(below(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        private void visitDeadLink(Path link) {
            try {
                Files.readAttributes(link, BasicFileAttributes.class);
            } catch (IOException e) {
                visitFileFailed(link, e);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            if (!FileKind.isHidden(file)) {
                reject(file, why);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path at, @Nullable IOException why) {
            if (why != null) {
                reject(at, why);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

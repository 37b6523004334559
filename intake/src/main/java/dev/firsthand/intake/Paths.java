package dev.firsthand.intake;

import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the captures that a command line names: files, folders with all that lies below them, patterns that no shell has
 * expanded, and {@code -} for standard input.
 */
public final class Paths {

    /** The most bytes a capture may have: 64 MiB. */
    public static final int LIMIT = 64 << 20;

    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final int limit;

    /** Paths that read {@code -} from the process's standard input, up to {@link #LIMIT} bytes a capture. */
    public Paths() {
        this(System.in, LIMIT);
    }

    /**
     * @param standardInput what {@code -} stands for
     * @param limit the most bytes a capture may have
     */
    public Paths(InputStream standardInput, int limit) {
        this.standardInput = standardInput.markSupported() ? standardInput : new BufferedInputStream(standardInput);
        this.limit = limit;
    }

    /**
     * What the names stand for, each file once: in the order of the names, within a folder in the order of the paths. Only
     * names are looked at, and the first bytes of files whose name does not tell what they are. {@link #open} opens what
     * holds many captures.
     */
    public List<Found> find(List<String> names) {
        return find(names, Map.of());
    }

    /** The same, where some of the names stand for what lies elsewhere. */
    public List<Found> find(List<String> names, Elsewhere elsewhere) throws InterruptedException {
        return find(
                names,
                elsewhere.find(
                        names.stream().filter(elsewhere::holds).distinct().toList()));
    }

    private List<Found> find(List<String> names, Map<String, List<Found>> known) {
        Finds finds = new Finds(limit);
        for (String name : names) {
            if (known.containsKey(name)) {
                known.get(name).forEach(finds::addOnce);
            } else if (name.equals(STANDARD_INPUT)) {
                finds.addOnce(new StreamFound(name, standardInput, limit));
            } else {
                find(name, finds);
            }
        }
        return finds.inOrder();
    }

    /** All captures in what was found, containers opened, to be pulled one by one. */
    public Supply open(List<Found> found) {
        return new Supply(found, limit);
    }

    /** Every capture in what {@link #find} finds, read at once. For a handful of captures. */
    public List<Intaken> take(List<String> names) {
        List<Intaken> taken = new ArrayList<>();
        try (Supply supply = open(find(names))) {
            for (Found next = supply.next(); next != null; next = supply.next()) {
                taken.add(next.take());
            }
        }
        return taken;
    }

    private static void find(String name, Finds finds) {
        try {
            Path path = Path.of(name);
            if (name.isEmpty()) {
                finds.reject(
                        new Rejected("(empty name)", "names no file", "give a file, a folder or - for standard input"),
                        null);
            } else if (Glob.isOne(name) && !exists(path)) {
                new Glob(name).expand(finds);
            } else if (Files.isDirectory(path)) {
                new Folder(path, name).find(finds);
            } else {
                finds.add(path, name);
            }
        } catch (InvalidPathException e) {
            findInvalid(name, finds, e);
        }
    }

    /** On some systems a pattern is no valid path. */
    private static void findInvalid(String name, Finds finds, InvalidPathException e) {
        if (Glob.isOne(name) && name.indexOf('\0') < 0) {
            new Glob(name).expand(finds);
        } else {
            finds.reject(
                    new Rejected(name, "is no valid name of a file (" + e.getReason() + ")", "check the name"), null);
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}

package dev.firsthand.intake;

import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been found so far, each file once, with a name for each that no other has. */
final class Finds {

    private final int limit;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    Finds(int limit) {
        this.limit = limit;
    }

    /** A file given by this name. */
    void add(Path file, String name) {
        add(file, name, name);
    }

    /**
     * A file below a folder.
     *
     * @param name its path below the folder
     * @param full its name should another file have the same
     */
    void add(Path file, String name, String full) {
        if (seen.add(identity(file))) {
            entries.add(new Entry(name, full, unique -> new FileFound(file, unique, limit)));
        }
    }

    void addOnce(Found found) {
        if (seen.add(found.file())) {
            entries.add(new Entry(found.file(), found.file(), unique -> found));
        }
    }

    /** @param again what to name to have it tried again; null if that cannot help */
    void reject(Rejected rejected, @Nullable String again) {
        entries.add(new Entry(rejected.file(), rejected.file(), unique -> new Known(rejected, again)));
    }

    int size() {
        return entries.size();
    }

    List<Found> inOrder() {
        Map<String, Integer> uses = new HashMap<>();
        entries.forEach(entry -> uses.merge(entry.name, 1, Integer::sum));
        return entries.stream()
                .map(entry -> entry.make.as(uses.getOrDefault(entry.name, 0) > 1 ? entry.full : entry.name))
                .toList();
    }

    private static Object identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private record Entry(String name, String full, Making make) {}

    private interface Making {
        Found as(String unique);
    }
}

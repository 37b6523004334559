package dev.firsthand.intake;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the captures that a command line names: files and folders, in the order of their names. */
public final class Paths {

    /** The captures, or why they could not be had, in a fixed order. */
    public List<Intaken> take(List<String> names) {
        List<Intaken> taken = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                takeFolder(path, taken);
            } else {
                taken.add(takeFile(path, name));
            }
        }
        return taken;
    }

    private static void takeFolder(Path folder, List<Intaken> taken) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .forEach(file ->
                            taken.add(takeFile(file, folder.relativize(file).toString())));
        } catch (IOException e) {
            taken.add(new Rejected(folder.toString(), "cannot be listed", "check that it may be read"));
        }
    }

    private static Intaken takeFile(Path file, String name) {
        try {
            return new Capture(name, "text/plain", Files.readAllBytes(file));
        } catch (IOException e) {
            return new Rejected(name, "cannot be read", "check that it exists and may be read");
        }
    }
}

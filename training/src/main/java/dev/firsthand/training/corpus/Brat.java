package dev.firsthand.training.corpus;

import dev.firsthand.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Attribution relations in brat's standoff format: text-bound annotations {@code Source}, {@code Cue} and {@code Content},
 * and events that tie them together, as in PolNeAR (Newell, Margolin and Ruths 2018).
 */
public final class Brat {

    /** A text and what is annotated in it. */
    public record Annotated(String name, String text, List<Relation> relations) {

        public Annotated {
            relations = List.copyOf(relations);
        }
    }

    private Brat() {}

    /**
     * All texts of a folder that have annotations, by name.
     *
     * @throws IllegalArgumentException if there is none, or an annotation cannot be read
     */
    public static List<Annotated> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Annotated> found = files.filter(
                            file -> file.getFileName().toString().endsWith(".ann"))
                    .sorted()
                    .map(Brat::annotated)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("folder %s holds no .ann file".formatted(folder));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Annotated annotated(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.ann$", ".txt");
        try {
            return new Annotated(
                    name, Files.readString(file.resolveSibling(name)), relations(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The relations of an annotation's lines. */
    public static List<Relation> relations(List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (line.startsWith("T") && columns.length > 1) {
                spans.put(columns[0], spans(columns[1]));
            } else if (line.startsWith("E") && columns.length > 1) {
                relations.add(relation(columns[1], spans));
            }
        }
        return relations;
    }

    private static List<Span> spans(String typeAndOffsets) {
        String offsets = typeAndOffsets.substring(typeAndOffsets.indexOf(' ') + 1);
        return Stream.of(offsets.split(";"))
                .map(pair -> pair.split(" "))
                .map(pair -> new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }

    private static Relation relation(String arguments, Map<String, List<Span>> spans) {
        Map<String, List<Span>> roles = new HashMap<>();
        String[] parts = arguments.split(" ");
        for (int i = 1; i < parts.length; i++) {
            String[] roleAndReference = parts[i].split(":");
            roles.computeIfAbsent(roleAndReference[0].replaceFirst("\\d+$", ""), role -> new ArrayList<>())
                    .addAll(spans.getOrDefault(roleAndReference[1], List.of()));
        }
        return new Relation(sorted(roles, "Source"), sorted(roles, "Cue"), sorted(roles, "Content"));
    }

    private static List<Span> sorted(Map<String, List<Span>> roles, String role) {
        return roles.getOrDefault(role, List.of()).stream().sorted().toList();
    }
}

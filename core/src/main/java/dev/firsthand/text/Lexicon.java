package dev.firsthand.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that lie beside the code: one entry a line, {@code #} begins a comment, columns are parted by tabs. */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The lines of a list, without comments and blank lines.
     *
     * @param owner the class beside which the list lies
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<String> lines(Class<?> owner, String name) {
        return numbered(owner, name).stream()
                .map(Lexicon::withoutComment)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Every line of a list as it stands, comments and blank lines too. */
    static List<String> numbered(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no list %s beside %s".formatted(name, owner.getName()));
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a list, each split into its columns. */
    public static List<List<String>> rows(Class<?> owner, String name) {
        return lines(owner, name).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return (hash < 0 ? line : line.substring(0, hash)).strip();
    }
}

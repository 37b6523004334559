package dev.firsthand.intake;

import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** A pattern that the shell left as it was: {@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}}, {@code **} over folders. */
final class Glob {

    private static final Pattern MARKS = Pattern.compile("[*?\\[{]");
    private static final int DEPTH = 64;

    private final String pattern;
    private final String fixed;
    private final String rest;

    Glob(String pattern) {
        this.pattern = pattern;
        String plain = pattern.replace(FileSystems.getDefault().getSeparator(), "/");
        int cut = plain.lastIndexOf('/', firstMark(plain)) + 1;
        fixed = plain.substring(0, cut);
        rest = plain.substring(cut);
    }

    static boolean isOne(String name) {
        return firstMark(name) >= 0;
    }

    private static int firstMark(String name) {
        Matcher mark = MARKS.matcher(name);
        return mark.find() ? mark.start() : -1;
    }

    /** Adds what matches, as a shell would have named it, in the order of the names. */
    void expand(Finds finds) {
        try {
            List<Path> matches = matches();
            if (matches.isEmpty()) {
                finds.reject(new Rejected(pattern, "matches no file", "check the pattern"), pattern);
            }
            matches.forEach(match -> add(match, finds));
        } catch (PatternSyntaxException e) {
            finds.reject(
                    new Rejected(pattern, "is no valid pattern (" + e.getDescription() + ")", "check the pattern"),
                    null);
        } catch (IOException e) {
            finds.reject(Refusal.of(pattern, e), pattern);
        }
    }

    private List<Path> matches() throws IOException {
        Path base = Path.of(fixed.isEmpty() ? "." : fixed);
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        int depth = rest.contains("**") ? DEPTH : rest.split("/").length;
        try (Stream<Path> below = Files.find(
                base,
                depth,
                (path, attributes) -> matcher.matches(base.relativize(path)) && !isHidden(base.relativize(path)),
                FileVisitOption.FOLLOW_LINKS)) {
            return below.map(base::relativize)
                    .filter(match -> !match.toString().isEmpty())
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isHidden(Path match) {
        for (Path name : match) {
            if (FileKind.isHidden(name)) {
                return true;
            }
        }
        return false;
    }

    private void add(Path match, Finds finds) {
        String name = fixed + match.toString().replace(FileSystems.getDefault().getSeparator(), "/");
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            new Folder(path, name).find(finds);
        } else {
            finds.add(path, name);
        }
    }
}

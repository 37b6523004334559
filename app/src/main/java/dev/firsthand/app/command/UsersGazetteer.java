package dev.firsthand.app.command;

import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.GazetteerFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bundled gazetteer, with what the user's own file adds to it. */
final class UsersGazetteer {

    private UsersGazetteer() {}

    /**
     * The gazetteer to read with.
     *
     * @param file the user's, or null for none
     * @throws IllegalArgumentException if the file cannot be read or understood; the message says where and what to do
     */
    static Gazetteer of(@Nullable Path file) {
        Gazetteer bundled = Gazetteer.bundled();
        return file == null ? bundled : bundled.with(GazetteerFile.parse(file.toString(), lines(file)));
    }

    private static List<String> lines(Path file) {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException("--gazetteer %s is a folder; give a file".formatted(file));
        }
        try {
            return withoutMark(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("--gazetteer %s: there is no such file".formatted(file), e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("--gazetteer %s is not UTF-8; save it as UTF-8".formatted(file), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("--gazetteer %s cannot be read (%s)".formatted(file, e.getMessage()), e);
        }
    }

    /** Without the mark that some editors put before UTF-8. */
    private static List<String> withoutMark(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().startsWith("\uFEFF")) {
            return lines;
        }
        List<String> bare = new ArrayList<>(lines);
        bare.set(0, lines.getFirst().substring(1));
        return bare;
    }
}

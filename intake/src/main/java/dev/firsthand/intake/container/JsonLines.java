package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON Lines: an object a line, each called by the file and the number of its line. A bad line harms no other. */
final class JsonLines implements Contents {

    private final String file;
    private final Lines lines;
    private byte @Nullable [] first;

    /** @param first the line that was read to tell that these are lines */
    JsonLines(String file, Lines lines, byte[] first) {
        this.file = file;
        this.lines = lines;
        this.first = first;
    }

    @Override
    public @Nullable Held next() throws IOException {
        byte[] line = first;
        if (line != null) {
            first = null;
            return new Held.Ready(new Capture(file + "#1", MediaType.JSON.label(), line));
        }
        line = lines.peek() < 0 ? null : lines.next();
        return line == null ? null : held(file + "#" + lines.number(), line);
    }

    private Held held(String name, byte[] line) {
        return new Held.Ready(
                lines.isCut()
                        ? new Rejected(
                                name, "is a line of more bytes than a capture may have", "split it: one report a line")
                        : new Capture(name, MediaType.JSON.label(), line));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

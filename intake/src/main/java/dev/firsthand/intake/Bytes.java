package dev.firsthand.intake;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.io.InputStream;

/** Reads streams to their end, up to a limit. */
final class Bytes {

    private Bytes() {}

    static Intaken of(String file, InputStream in, int limit) throws IOException {
        byte[] content = in.readNBytes(limit);
        if (content.length == limit && in.read() >= 0) {
            return new Rejected(
                    file,
                    "is larger than the %,d bytes a capture may have".formatted(limit),
                    "split it: one report a file");
        }
        return new Capture(file, MediaType.of(content).label(), content);
    }
}

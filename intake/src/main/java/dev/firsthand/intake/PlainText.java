package dev.firsthand.intake;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import java.nio.charset.StandardCharsets;

/** Reads the text of plain-text captures. */
public final class PlainText {

    /** The text of a capture exactly as decoded, or why it has none. */
    public Rendered render(Capture capture) {
        return new Rendering(capture.file(), Text.of(new String(capture.content(), StandardCharsets.UTF_8)));
    }
}

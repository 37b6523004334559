package dev.firsthand.intake.kind;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Renders plain text: exactly as decoded, a byte order mark included, but for the zeros with which disks fill a file up. */
public final class PlainText implements Renderer {

    private static final Pattern FILLED = Pattern.compile("(?<!\0)\0++\\z");

    @Override
    public Set<MediaType> types() {
        return Set.of(MediaType.PLAIN_TEXT);
    }

    @Override
    public Rendered render(Capture capture) {
        return switch (Encodings.decode(capture.content())) {
            case Encodings.Decoded decoded -> rendered(capture, decoded.text());
            case Encodings.Undecodable undecodable ->
                new Rejected(
                        capture.file(),
                        "is not valid UTF-8 at byte %d, and no other encoding fits".formatted(undecodable.offset()),
                        "save it as UTF-8");
        };
    }

    private static Rendered rendered(Capture capture, String text) {
        return text.codePoints().allMatch(PlainText::isBlank)
                ? new Rejected(capture.file(), "holds nothing but white space", "give a file with the text of a report")
                : new Rendering(
                        capture.file(), Text.of(FILLED.matcher(text).replaceFirst("")), List.of(), capture.declared());
    }

    /** White space, or a mark that nobody sees. */
    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.CONTROL;
    }
}

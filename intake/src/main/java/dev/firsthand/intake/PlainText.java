package dev.firsthand.intake;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;

/** Reads the text of plain-text captures. */
public final class PlainText {

    /** The text of a capture exactly as decoded, or why it has none. A byte order mark is part of the text. */
    public Rendered render(Capture capture) {
        byte[] content = capture.content();
        if (content.length == 0) {
            return new Rejected(capture.file(), "is empty", "give a file with the text of a report");
        }
        MediaType type = MediaType.labelled(capture.mediaType());
        return type == MediaType.PLAIN_TEXT ? decode(capture.file(), content) : unread(capture.file(), type);
    }

    private static Rendered decode(String file, byte[] content) {
        Encodings.Outcome outcome = Encodings.decode(content);
        if (outcome instanceof Encodings.Undecodable undecodable) {
            return new Rejected(
                    file,
                    "is not valid UTF-8 at byte %d, and no other encoding fits".formatted(undecodable.offset()),
                    "save it as UTF-8");
        }
        String text = ((Encodings.Decoded) outcome).text();
        return text.codePoints().allMatch(PlainText::isBlank)
                ? new Rejected(file, "holds nothing but white space", "give a file with the text of a report")
                : new Rendering(file, Text.of(text));
    }

    /** White space, or a mark that nobody sees. */
    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.CONTROL;
    }

    private static Rejected unread(String file, MediaType type) {
        String remedy = type == MediaType.BINARY || type == MediaType.IMAGE || type == MediaType.GZIP
                ? "give a file with the text of a report"
                : "save its text as a plain-text file";
        return new Rejected(
                file,
                "is %s (%s), which Firsthand does not read yet".formatted(type.description(), type.label()),
                remedy);
    }
}

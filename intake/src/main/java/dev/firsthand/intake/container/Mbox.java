package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mailbox: mails that each begin with a line “From …” after a blank one (RFC 4155). */
final class Mbox implements Contents {

    private static final byte[] POSTMARK = "From ".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern SENT = Pattern.compile("From \\S++ .*\\b\\d{4}\\b.*+");
    private static final int LONGEST = 300;

    private final String file;
    private final Lines lines;
    private final int limit;
    private boolean begun;
    private int number;

    Mbox(String file, InputStream in, int limit) {
        this.file = file;
        this.limit = limit;
        lines = new Lines(in, limit);
    }

    @Override
    public @Nullable Held next() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        boolean blank = true;
        boolean some = false;
        boolean large = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (blank && isPostmark(line)) {
                boolean next = begun;
                begun = true;
                if (next) {
                    return held(mail, large);
                }
                continue;
            }
            blank = line[0] == '\n' || line[0] == '\r';
            some = true;
            large |= mail.size() + line.length > limit;
            if (!large) {
                mail.write(unquoted(line));
            }
        }
        return some ? held(mail, large) : null;
    }

    private Held held(ByteArrayOutputStream mail, boolean large) {
        number++;
        String name = file + "#" + number;
        return new Held.Ready(
                large
                        ? new Rejected(
                                name,
                                "is larger than the %,d bytes a capture may have".formatted(limit),
                                "save its text as a plain-text file")
                        : new Capture(name, MediaType.MAIL.label(), mail.toByteArray()));
    }

    /** Somebody and a year: a paragraph may begin with “From” too. */
    private static boolean isPostmark(byte[] line) {
        int length = Math.min(line.length, LONGEST);
        return startsWith(line, 0)
                && SENT.matcher(new String(line, 0, length, StandardCharsets.ISO_8859_1).strip())
                        .matches();
    }

    /** A line of a mail that looks like a postmark is kept from being one by an angle bracket. */
    private static byte[] unquoted(byte[] line) {
        int at = 0;
        while (at < line.length && line[at] == '>') {
            at++;
        }
        return at > 0 && startsWith(line, at) ? Arrays.copyOfRange(line, 1, line.length) : line;
    }

    private static boolean startsWith(byte[] line, int at) {
        return line.length >= at + POSTMARK.length
                && Arrays.equals(line, at, at + POSTMARK.length, POSTMARK, 0, POSTMARK.length);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

package dev.firsthand.intake.container;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * One record of a web archive as it lies there.
 *
 * @param head its fields, up to the blank line that ends them
 * @param block what follows; another record's as soon as that is asked for
 */
record WarcFrame(String head, WarcBlock block) {

    private static final Pattern LENGTH =
            Pattern.compile("(?im)^Content-Length[ \\t]*+:[ \\t]*+(\\d{1,18})[ \\t]*+\\r?\\n");
    private static final Pattern ANY_LENGTH = Pattern.compile("(?im)^Content-Length[ \\t]*+:[^\\n]*+\\n");

    /** How many bytes of block a head says that there are; −1 if it does not say. */
    static long length(String head) {
        Matcher length = LENGTH.matcher(head);
        return length.find() ? Long.parseLong(length.group(1)) : -1;
    }

    /** The same with the length that the block has. */
    WarcFrame corrected() {
        String others = ANY_LENGTH.matcher(head).replaceAll("");
        return new WarcFrame(others.replaceFirst("\\n", "\nContent-Length: %d\r\n".formatted(block.length())), block);
    }

    /** The record, read from its beginning. */
    WarcRecord record() throws IOException {
        InputStream bytes = new SequenceInputStream(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.ISO_8859_1)), block.stream());
        WarcReader reader = new WarcReader(bytes);
        reader.setLenient(true);
        return reader.next().orElseThrow(EOFException::new);
    }
}

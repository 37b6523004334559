package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.Encodings;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.NamedCharset;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Elements of an XML file pulled one by one, none kept. Read by a parser that mends what is broken, and that knows neither
 * entities but those of HTML nor anything outside the file; what declares entities is refused all the same.
 */
final class XmlEntries implements Closeable {

    static final int MOST = 100_000;

    private static final Pattern ENCODING =
            Pattern.compile("\\A[^<]{0,4}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final int DEPTH = 200;

    private final Rationed in;
    private final StreamParser parser;
    private final String query;
    private int count;
    private @Nullable Element last;

    /** @param query which elements, as jsoup selects them */
    XmlEntries(InputStream in, int limit, String query) throws IOException {
        this.query = query;
        byte[] head = in.readNBytes(MediaType.HEAD);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        refuseEntities(start);
        this.in = new Rationed(new SequenceInputStream(new ByteArrayInputStream(head), in), limit);
        parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEPTH))
                .parse(Encodings.reader(this.in, head, named(start)), "");
    }

    private static void refuseEntities(String start) throws Refused {
        String declared = start.replace("\0", "").toUpperCase(Locale.ROOT);
        if (declared.contains("<!ENTITY")) {
            throw new Refused(
                    "declares entities of its own, which news never does and attacks do",
                    "take the declarations out if you trust it");
        }
    }

    private static @Nullable Charset named(String start) {
        Matcher named = ENCODING.matcher(start);
        return named.find() ? NamedCharset.of(named.group(1)) : null;
    }

    /** The next such element, whole; null at the end. */
    @Nullable
    Element next() throws IOException {
        if (last != null) {
            last.remove();
        }
        in.renew();
        last = selected();
        count += last == null ? 0 : 1;
        if (count > MOST) {
            throw new Refused("holds more than %,d entries".formatted(MOST), "split it");
        }
        return last;
    }

    private @Nullable Element selected() throws IOException {
        try {
            return parser.selectNext(query);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What has been read so far and not been pulled. */
    Document around() {
        return parser.document();
    }

    /** How many have been pulled. */
    int count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        in.close();
    }
}

package dev.firsthand.intake.page;

import dev.firsthand.intake.kind.Encodings;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.NamedCharset;
import dev.firsthand.intake.kind.Renderer;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Renders web pages. Nothing of a page runs and nothing is fetched for it. */
public final class PageRenderer implements Renderer {

    /** The most bytes of a page: 16 MiB. The parsed page takes many times as much memory. */
    public static final int LIMIT = 16 << 20;

    /** What is nested deeper is read as if it were not. */
    private static final int DEPTH = 256;

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s{0,5}=\\s{0,5}[\"']?([\\w:-]{2,40})");

    /** What a server says before the page, kept by the program that fetched it. */
    private static final Pattern ANSWER =
            Pattern.compile("\\A\\s*+HTTP/\\d[^\\r\\n]*+\\r?\\n(?:[\\w-]++:[^\\r\\n]*+\\r?\\n){1,200}\\r?\\n");

    private final HintWords hints = new HintWords();
    private final Declarations declarations = new Declarations();
    private final Labeller labeller = new Labeller();

    @Override
    public Set<MediaType> types() {
        return Set.of(MediaType.HTML);
    }

    @Override
    public Rendered render(Capture capture) {
        if (capture.length() > LIMIT) {
            return new Rejected(
                    capture.file(),
                    "is a page of %,d bytes, more than the %,d a page may have".formatted(capture.length(), LIMIT),
                    "save the text of the report alone");
        }
        String html = ANSWER.matcher(decoded(capture.content())).replaceFirst("");
        Rendered shown = rendered(capture, parsed(html));
        return shown instanceof Rendering ? shown : concealed(capture, html, shown);
    }

    private Rendered concealed(Capture capture, String html, Rendered shown) {
        Document document = parsed(Concealed.opened(html));
        Rendered opened = rendered(capture, document);
        if (opened instanceof Rendering) {
            return opened;
        }
        Concealed.tell(document, JsonLd.in(Marked.in(document)).body());
        Rendered told = rendered(capture, document);
        return told instanceof Rendering ? told : shown;
    }

    private static Document parsed(String html) {
        return Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "");
    }

    private Rendered rendered(Capture capture, Document document) {
        Marked marked = Marked.in(document);
        JsonLd jsonLd = JsonLd.in(marked);
        List<Declared> declared = new ArrayList<>(capture.declared());
        declared.addAll(declarations.of(document, marked, jsonLd));
        Outline outline = Outliner.of(document.body(), Site.of(declared), hints);
        List<Label> labels = labeller.label(outline, declared, Summaries.of(marked), jsonLd.body());
        return Composition.of(capture.file(), outline, labels, declared);
    }

    /** As its bytes show where they are UTF-8 or UTF-16, else as the page itself says, else as is most likely. */
    private static String decoded(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return Encodings.text(content, charset.find() ? NamedCharset.of(charset.group(1)) : null);
    }
}

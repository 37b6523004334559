package dev.firsthand.intake.page;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.Renderer;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Renders web pages. Nothing of a page runs and nothing is fetched for it. */
public final class PageRenderer implements Renderer {

    /** The most bytes of a page: 16 MiB. The parsed page takes many times as much memory. */
    public static final int LIMIT = 16 << 20;

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
        Markup markup = Markup.of(capture);
        Rendered shown = rendered(capture, markup.parsed());
        return shown instanceof Rendering ? shown : concealed(capture, markup.text(), shown);
    }

    private Rendered concealed(Capture capture, String html, Rendered shown) {
        Document document = Markup.parsed(Concealed.opened(html));
        Rendered opened = rendered(capture, document);
        if (opened instanceof Rendering) {
            return opened;
        }
        Concealed.tell(document, JsonLd.in(Marked.in(document)).body());
        Rendered told = rendered(capture, document);
        return told instanceof Rendering ? told : shown;
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
}

package dev.firsthand.intake.page;

import dev.firsthand.intake.kind.Encodings;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.Renderer;
import dev.firsthand.model.Candidate;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Renders web pages. */
public final class PageRenderer implements Renderer {

    private static final int DEPTH = 256;

    private final HintWords hints = new HintWords();
    private final Declarations declarations = new Declarations();

    @Override
    public Set<MediaType> types() {
        return Set.of(MediaType.HTML);
    }

    @Override
    public Rendered render(Capture capture) {
        String html = Encodings.decode(capture.content()) instanceof Encodings.Decoded decoded
                ? decoded.text()
                : new String(capture.content(), StandardCharsets.UTF_8);
        Document document = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "");
        JsonLd jsonLd = JsonLd.in(document);
        List<dev.firsthand.model.Declared> declared = new ArrayList<>(capture.declared());
        declared.addAll(declarations.of(document, jsonLd));
        Outline outline = Outliner.of(document.body(), hints);
        List<Label> labels = new Labeller(outline, declared, summaries(document, jsonLd)).label();
        StringBuilder text = new StringBuilder();
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        Origins origins = new Origins();
        for (int i = 0; i < labels.size(); i++) {
            String block = outline.blocks().get(i).text();
            if (labels.get(i).because().equals("hidden")) {
                continue;
            }
            int length = block.codePointCount(0, block.length());
            candidates.add(new Candidate(
                    labels.get(i).kind(), new Span(at, at + length), origins.of(outline.blocks().get(i).element()), labels.get(i).because()));
            text.append(block).append("\n\n");
            at += length + 2;
        }
        return candidates.isEmpty()
                ? new Rejected(capture.file(), "holds no text", "save the page when it has loaded")
                : new Rendering(capture.file(), Text.of(text.toString()), candidates, declared);
    }

    private static List<Words> summaries(Document document, JsonLd jsonLd) {
        List<Words> summaries = new ArrayList<>();
        for (org.jsoup.nodes.Element meta : document.select("meta[property=og:description], meta[name=description], meta[name=twitter:description]")) {
            summaries.add(Words.of(meta.attr("content")));
        }
        return summaries;
    }
}

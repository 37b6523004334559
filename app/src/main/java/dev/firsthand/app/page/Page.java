package dev.firsthand.app.page;

import dev.firsthand.app.output.VisibleWriter;
import dev.firsthand.app.view.StoryView;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.StoryFile;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes stories as one HTML page without anything from elsewhere. */
public final class Page {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Inlined style = Inlined.of("page.css");
    private final Inlined script = Inlined.of("page.js");
    private final String version;

    /** @param version of Firsthand, to be named on the page */
    public Page(String version) {
        this.version = version;
    }

    /** Writes the page as UTF-8, without closing {@code out}. */
    public void write(List<StoryFile> files, List<Rejected> rejected, OutputStream out) throws IOException {
        List<StoryView> stories = StoryView.of(files);
        Inlined targets = Targets.of(stories);
        PageView view =
                new PageView(stories, rejected, style.text(), targets.text(), script.text(), policy(targets), version);
        Writer writer = new VisibleWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        try {
            templates.render("page.jte", view, new WriterOutput(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** Nothing is loaded, nothing is sent, and only the style and the script of the page itself count. */
    private String policy(Inlined targets) {
        return "default-src 'none'; style-src %s %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(style.hash(), targets.hash(), script.hash());
    }
}

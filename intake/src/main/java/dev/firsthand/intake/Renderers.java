package dev.firsthand.intake;

import dev.firsthand.intake.document.Mail;
import dev.firsthand.intake.document.Office;
import dev.firsthand.intake.document.Pdf;
import dev.firsthand.intake.dump.DumpedReport;
import dev.firsthand.intake.kind.Characters;
import dev.firsthand.intake.kind.Deferred;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.PlainText;
import dev.firsthand.intake.kind.Renderer;
import dev.firsthand.intake.page.PageRenderer;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renders captures of every kind that can be read; the kind is the one found from the content. Any thread may call it. */
public final class Renderers {

    private final Map<MediaType, Renderer> byType = new EnumMap<>(MediaType.class);

    /** All renderers there are. */
    public Renderers() {
        for (Renderer renderer : List.of(
                new PlainText(),
                new Deferred(Set.of(MediaType.HTML), () -> new PageRenderer()),
                new Deferred(Set.of(MediaType.JSON), () -> new DumpedReport(this::render)),
                new Deferred(Set.of(MediaType.PDF), () -> new Pdf()),
                new Deferred(Set.of(MediaType.WORD, MediaType.OPEN_DOCUMENT), () -> new Office()),
                new Deferred(Set.of(MediaType.MAIL, MediaType.MHTML), () -> new Mail(this::render)))) {
            renderer.types().forEach(type -> byType.put(type, renderer));
        }
    }

    /** The text of a capture, or why it has none. */
    public Rendered render(Capture capture) {
        if (capture.length() == 0) {
            return new Rejected(capture.file(), "is empty", "give a file with the text of a report");
        }
        MediaType type = MediaType.labelled(capture.mediaType());
        Renderer renderer = byType.get(type);
        return renderer == null ? unread(capture.file(), type) : mended(renderer.render(capture));
    }

    private static Rendered mended(Rendered rendered) {
        return rendered instanceof Rendering it
                ? new Rendering(it.file(), mended(it.text()), it.candidates(), mended(it.declared()))
                : rendered;
    }

    private static Text mended(Text text) {
        String mended = Characters.mended(text.original());
        return mended.equals(text.original()) ? text : Text.of(mended);
    }

    private static List<Declared> mended(List<Declared> declared) {
        return declared.stream()
                .map(each -> new Declared(each.field(), Characters.mended(each.value()), each.basis()))
                .toList();
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

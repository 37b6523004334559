package dev.firsthand.intake.document;

import dev.firsthand.intake.container.Inflated;
import dev.firsthand.intake.container.Kept;
import dev.firsthand.intake.container.Refused;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.Renderer;
import dev.firsthand.intake.kind.Stamp;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Renders Word documents (ISO 29500) and OpenDocument texts (ISO 26300): ZIP archives with the text as XML. */
public final class Office implements Renderer {

    @Override
    public Set<MediaType> types() {
        return Set.of(MediaType.WORD, MediaType.OPEN_DOCUMENT);
    }

    @Override
    public Rendered render(Capture capture) {
        Composition text = new Composition();
        Facts facts = new Facts(capture, Basis.PROPERTIES);
        try {
            read(capture, text, facts);
        } catch (Refused e) {
            return e.of(capture.file());
        } catch (XMLStreamException | IOException e) {
            if (cause(e) instanceof Refused refused) {
                return refused.of(capture.file());
            }
            if (text.isEmpty()) {
                return damaged(capture);
            }
            facts.add(Field.FORM, "cut-short");
        }
        return text.isEmpty()
                ? new Rejected(capture.file(), "holds no text", "give a file with the text of a report")
                : text.rendering(capture.file(), facts.all());
    }

    private static @Nullable Throwable cause(Exception why) {
        return why instanceof XMLStreamException xml ? xml.getNestedException() : why;
    }

    private static Rejected damaged(Capture capture) {
        return new Rejected(
                capture.file(),
                "is a damaged %s document".formatted(isWord(capture) ? "Word" : "OpenDocument"),
                "get it anew, or save its text as a plain-text file");
    }

    private static void read(Capture capture, Composition text, Facts facts) throws IOException, XMLStreamException {
        OfficeText paragraphs = new OfficeText(isWord(capture) ? OfficeText.WORD : OfficeText.OPEN, text);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(capture.content()))) {
            InputStream guarded = new Kept(new Inflated(zip, capture.length()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case "word/document.xml", "content.xml" -> paragraphs.read(OfficeXml.open(guarded));
                    case "docProps/core.xml", "meta.xml" -> properties(guarded, facts);
                    default -> {}
                }
            }
        }
    }

    private static void properties(InputStream in, Facts facts) throws XMLStreamException {
        OfficeXml.Properties properties = OfficeXml.properties(in);
        facts.add(Field.HEADLINE, properties.title());
        facts.add(Field.AUTHOR, properties.creator());
        facts.add(Field.MODIFIED, Stamp.of(properties.modified()));
        facts.add(Field.LANGUAGE, properties.language());
    }

    private static boolean isWord(Capture capture) {
        return capture.mediaType().equals(MediaType.WORD.label());
    }
}

package dev.firsthand.intake.document;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.Renderer;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Renders PDF documents: their lines put together to paragraphs, the largest at the top taken for the headline, what comes
 * again at the edges of pages set aside at the end.
 */
public final class Pdf implements Renderer {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)microsoft word - .*|untitled.*|.*\\.(?:docx?|pdf|indd|qxd|html?)");
    private static final int LONGEST_HEADLINE = 300;
    private static final int TAIL = 2048;

    @Override
    public Set<MediaType> types() {
        return Set.of(MediaType.PDF);
    }

    @Override
    public Rendered render(Capture capture) {
        Setting.prepare();
        try (PDDocument document = Loader.loadPDF(capture.content())) {
            return rendered(capture, document);
        } catch (InvalidPasswordException e) {
            return new Rejected(capture.file(), "is a PDF document that a password protects", "save it without one");
        } catch (PdfLines.TooMuch e) {
            return new Rejected(
                    capture.file(),
                    "is a PDF document that draws more than any report does",
                    "save its text as a plain-text file");
        } catch (IOException | RuntimeException e) {
            return new Rejected(
                    capture.file(),
                    "is a damaged PDF document (%s)".formatted(reason(e)),
                    "get it anew, or save its text as a plain-text file");
        }
    }

    private static Rendered rendered(Capture capture, PDDocument document) throws IOException {
        List<PdfLine> lines = PdfLines.of(document);
        if (lines.isEmpty() && isCut(capture.content())) {
            return new Rejected(capture.file(), "is a PDF document that is cut short before its text", "get it anew");
        }
        if (lines.isEmpty()) {
            return new Rejected(
                    capture.file(),
                    "is a PDF document of pictures without text",
                    "have its text recognised, and save that as a plain-text file");
        }
        return compose(lines).rendering(capture.file(), facts(capture, document).all());
    }

    /** Whether it lacks the mark that ends it, with little behind. */
    private static boolean isCut(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        return !new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static Composition compose(List<PdfLine> lines) {
        PdfFurniture furniture = new PdfFurniture(lines);
        List<PdfParagraphs.Paragraph> paragraphs = PdfParagraphs.of(
                lines.stream().filter(line -> !furniture.holds(line)).toList());
        float usual = usualSize(paragraphs);
        int headline = headline(paragraphs, usual);
        Composition text = new Composition();
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraphs.Paragraph each = paragraphs.get(i);
            text.add(each.text(), i == headline ? PartKind.HEADLINE : kind(each, usual), "page " + each.page());
        }
        lines.stream()
                .filter(furniture::holds)
                .forEach(line -> text.add(line.text(), PartKind.OTHER, "page %d, edge".formatted(line.page())));
        return text;
    }

    private static PartKind kind(PdfParagraphs.Paragraph paragraph, float usual) {
        boolean heading = paragraph.size() > 1.1f * usual && paragraph.text().length() < LONGEST_HEADLINE / 2;
        return heading ? PartKind.SUBHEAD : PartKind.BODY;
    }

    /** The place of the largest on the first page, the first of those; −1 if none is larger than the rest. */
    private static int headline(List<PdfParagraphs.Paragraph> paragraphs, float usual) {
        int largest = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraphs.Paragraph each = paragraphs.get(i);
            boolean fits = each.page() == 1
                    && each.size() > 1.2f * usual
                    && each.text().length() < LONGEST_HEADLINE
                    && each.text().contains(" ");
            if (fits && (largest < 0 || each.size() > paragraphs.get(largest).size())) {
                largest = i;
            }
        }
        return largest;
    }

    /** The size of most letters. */
    private static float usualSize(List<PdfParagraphs.Paragraph> paragraphs) {
        Map<Float, Integer> letters = new HashMap<>();
        paragraphs.forEach(each -> letters.merge(each.size(), each.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static Facts facts(Capture capture, PDDocument document) {
        Facts facts = new Facts(capture, Basis.PROPERTIES);
        PDDocumentInformation information = document.getDocumentInformation();
        String title = information.getTitle();
        if (title != null && !FILE_NAME.matcher(title.strip()).matches()) {
            facts.add(Field.HEADLINE, title);
        }
        facts.add(Field.AUTHOR, information.getAuthor());
        Calendar changed = information.getModificationDate();
        Calendar made = changed == null ? information.getCreationDate() : changed;
        facts.add(Field.MODIFIED, made == null ? null : made.toInstant().toString());
        facts.add(Field.LANGUAGE, document.getDocumentCatalog().getLanguage());
        if (document.getNumberOfPages() > PdfLines.PAGES) {
            facts.add(Field.FORM, "cut-short");
        }
        return facts;
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** What PDFBox is told once, before its first document. */
    private static final class Setting {

        /** PDFBox tells of every font it does not find; it is none of its reader's business. Held, or it would be forgotten. */
        private static final Logger QUIET = Logger.getLogger("org.apache");

        static {
            QUIET.setLevel(Level.OFF);
            FontMappers.set(new FixedFonts());
        }

        private Setting() {}

        static void prepare() {
            // The class is initialised by the call.
        }
    }
}

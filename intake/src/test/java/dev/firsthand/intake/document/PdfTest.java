package dev.firsthand.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Candidate;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfTest {

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    /** Where lines stand: from the lower edge of a page of 792 points, with the size of the letters. */
    private record Line(float left, float bottom, float size, String text) {}

    private static final Line HEADER = new Line(72, 760, 9, "Harbour Post, 5 March 2024");

    private static final List<Line> FIRST = List.of(
            HEADER,
            new Line(72, 700, 24, "Ferries stop for a week"),
            new Line(72, 660, 11, "All crossings of the bay were stopped on Monday after two engi-"),
            new Line(72, 646, 11, "nes failed within an hour, the ferry line said in a statement that was"),
            new Line(72, 632, 11, "sent to the press."),
            new Line(72, 604, 11, "Nobody was hurt. The harbour master, Anna Keller, told reporters that"),
            new Line(72, 590, 11, "the boats would be examined before they are allowed to sail, and that"),
            new Line(300, 30, 9, "Page 1 of 2"));

    private static final List<Line> SECOND = List.of(
            HEADER,
            new Line(72, 700, 11, "a replacement would be found by the weekend."),
            new Line(300, 30, 9, "Page 2 of 2"));

    @Test
    void linesBecomeParagraphsAcrossBrokenWordsAndPages() throws IOException {
        assertThat(slices(rendering(FIRST, SECOND), PartKind.BODY))
                .containsExactly(
                        "All crossings of the bay were stopped on Monday after two engines failed within an hour, the ferry line"
                                + " said in a statement that was sent to the press.",
                        "Nobody was hurt. The harbour master, Anna Keller, told reporters that the boats would be examined before"
                                + " they are allowed to sail, and that a replacement would be found by the weekend.");
    }

    @Test
    void theLargestLineIsTheHeadlineAndKnowsItsPage() throws IOException {
        Rendering rendering = rendering(FIRST, SECOND);

        assertThat(slices(rendering, PartKind.HEADLINE)).containsExactly("Ferries stop for a week");
        assertThat(rendering.candidates().getFirst().origin()).isEqualTo("page 1");
    }

    @Test
    void whatComesAgainAtTheEdgesOfPagesIsSetAsideAtTheEnd() throws IOException {
        Rendering rendering = rendering(FIRST, SECOND);

        assertThat(slices(rendering, PartKind.OTHER))
                .containsExactly(
                        "Harbour Post, 5 March 2024", "Page 1 of 2", "Harbour Post, 5 March 2024", "Page 2 of 2");
        assertThat(rendering.text().original()).endsWith("Page 2 of 2");
    }

    @Test
    void thePropertiesAreDeclaredUnlessTheTitleIsAFilesName() throws IOException {
        try (PDDocument document = document(FIRST)) {
            document.getDocumentInformation().setTitle("Microsoft Word - press release.doc");
            document.getDocumentInformation().setAuthor("Jane Roe");
            assertThat(((Rendering) render(saved(document))).declared())
                    .containsExactly(new Declared(Declared.Field.AUTHOR, "Jane Roe", Declared.Basis.PROPERTIES));
        }
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        byte[] whole = saved(document(FIRST));
        try (PDDocument locked = document(FIRST);
                PDDocument empty = document(List.of())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            locked.protect(policy);
            assertThat(reason(saved(locked))).isEqualTo("is a PDF document that a password protects");
            assertThat(reason(saved(empty))).isEqualTo("is a PDF document of pictures without text");
        }
        assertThat(reason(Arrays.copyOf(whole, 60))).startsWith("is a damaged PDF document (");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aDocumentThatDrawsWithoutEndIsStopped() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] steps = "q Q\n".repeat(1000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 2501; i++) {
                    out.write(steps);
                }
            }
            page.setContents(content);
            assertThat(reason(saved(document))).isEqualTo("is a PDF document that draws more than any report does");
        }
    }

    @SafeVarargs
    private static PDDocument document(List<Line>... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<Line> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Line line : lines) {
                    content.beginText();
                    content.setFont(FONT, line.size());
                    content.newLineAtOffset(line.left(), line.bottom());
                    content.showText(line.text());
                    content.endText();
                }
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @SafeVarargs
    private static Rendering rendering(List<Line>... pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return (Rendering) render(saved(document));
        }
    }

    private static Rendered render(byte[] content) {
        return new Pdf().render(new Capture("a.pdf", MediaType.PDF.label(), content));
    }

    private static String reason(byte[] content) {
        return ((Rejected) render(content)).reason();
    }

    static List<String> slices(Rendering rendering, PartKind kind) {
        return rendering.candidates().stream()
                .filter(each -> each.kind() == kind)
                .map(Candidate::span)
                .map(rendering.text()::slice)
                .toList();
    }
}

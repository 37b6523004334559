package dev.firsthand.intake.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OfficeTest {

    private static final String TYPES = "<Types/>";

    @Test
    void paragraphsOfAWordDocumentHaveTheKindOfTheirStyle() throws IOException {
        Rendering rendering = (Rendering) render(word("""
                <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferries stop</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">All crossings </w:t></w:r><w:r><w:t>stopped</w:t><w:tab/><w:t>today.</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>What next</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a table.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                """));

        assertThat(rendering.text().original())
                .isEqualTo("Ferries stop\n\nAll crossings stopped today.\n\nWhat next\n\nIn a table.");
        assertThat(PdfTest.slices(rendering, PartKind.HEADLINE)).containsExactly("Ferries stop");
        assertThat(PdfTest.slices(rendering, PartKind.SUBHEAD)).containsExactly("What next");
        assertThat(rendering.candidates().get(1).origin()).isEqualTo("paragraph 2");
    }

    @Test
    void whatIsDeletedOrStandsInForOldProgramsIsNoText() throws IOException {
        Rendering rendering = (Rendering) render(word("""
                <w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>
                <w:ins><w:r><w:t> and added</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>
                <mc:AlternateContent><mc:Choice><w:t>.</w:t></mc:Choice><mc:Fallback><w:t>again</w:t></mc:Fallback></mc:AlternateContent></w:p>
                """));

        assertThat(rendering.text().original()).isEqualTo("Kept and added.");
    }

    @Test
    void thePropertiesAreDeclared() throws IOException {
        String core = """
                <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Ferries stop</dc:title>
                <dc:creator>Jane Roe</dc:creator><dcterms:modified>2024-03-05T06:07:08Z</dcterms:modified></cp:coreProperties>
                """;
        byte[] file = zip(
                "[Content_Types].xml",
                TYPES,
                "word/document.xml",
                document("<w:p><w:r><w:t>A.</w:t></w:r></w:p>"),
                "docProps/core.xml",
                core);

        assertThat(((Rendering) render(file)).declared())
                .extracting(each -> each.field() + " " + each.value() + " " + each.basis())
                .containsExactly(
                        "HEADLINE Ferries stop PROPERTIES",
                        "AUTHOR Jane Roe PROPERTIES",
                        "MODIFIED 2024-03-05T06:07:08Z PROPERTIES");
    }

    @Test
    void openDocumentTextsAreReadAlike() throws IOException {
        String content = """
                <office:document-content xmlns:office="o" xmlns:text="t"><text:h>Ferries stop</text:h>
                <text:p>All<text:s/>crossings <text:span>stopped</text:span>.</text:p></office:document-content>
                """;
        byte[] file = zip("content.xml", content);

        Rendering rendering = (Rendering) new Office().render(new Capture("a", MediaType.OPEN_DOCUMENT.label(), file));

        assertThat(rendering.text().original()).isEqualTo("Ferries stop\n\nAll crossings stopped.");
    }

    @Test
    void entitiesAndBrokenFilesAreRejected() throws IOException {
        String attack =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>";

        assertThat(render(zip("word/document.xml", attack))).isInstanceOf(Rejected.class);
        assertThat(render(zip("word/document.xml", "<w:document xmlns:w=\"w\"><w:p>")))
                .isEqualTo(new Rejected(
                        "a", "is a damaged Word document", "get it anew, or save its text as a plain-text file"));
        assertThat(render(zip("other.xml", "<x/>"))).isInstanceOf(Rejected.class);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aBombIsNotUnpacked() throws IOException {
        String bomb = document("<w:p><w:r><w:t>" + "a".repeat(60 << 20));

        assertThat(((Rejected) render(zip("word/document.xml", bomb))).reason())
                .isEqualTo("unpacks to more than 250 times its size, as only a decompression bomb does");
    }

    private static byte[] word(String paragraphs) throws IOException {
        return zip("[Content_Types].xml", TYPES, "word/document.xml", document(paragraphs));
    }

    private static String document(String paragraphs) {
        return "<w:document xmlns:w=\"w\" xmlns:mc=\"m\"><w:body>" + paragraphs + "</w:body></w:document>";
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Rendered render(byte[] file) {
        return new Office().render(new Capture("a", MediaType.WORD.label(), file));
    }
}

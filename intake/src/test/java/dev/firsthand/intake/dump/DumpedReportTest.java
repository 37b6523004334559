package dev.firsthand.intake.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Candidate;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpedReportTest {

    /** Stands for the reading of pages: gives their source. */
    private final DumpedReport reports = new DumpedReport(
            page -> new Rendering(page.file(), Text.of(new String(page.content(), UTF_8)), List.of(), page.declared()));

    @Test
    void titleAndTextAreTheReportAndSayWhereTheyStood() {
        Rendering rendering = rendering(
                "{\"title\":\"Ferries  stop\",\"maintext\":\"All crossings stopped.\\n\\nNobody was hurt.\"}");

        assertThat(rendering.text().original()).isEqualTo("Ferries stop\n\nAll crossings stopped.\n\nNobody was hurt.");
        assertThat(rendering.candidates())
                .extracting(Candidate::kind)
                .containsExactly(PartKind.HEADLINE, PartKind.BODY);
        assertThat(rendering.candidates()).extracting(Candidate::origin).containsExactly("/title", "/maintext");
        assertThat(rendering.candidates())
                .extracting(each -> rendering.text().slice(each.span()))
                .containsExactly("Ferries stop", "All crossings stopped.\n\nNobody was hurt.");
    }

    @Test
    void schemaOrgSaysWhoWroteAndPublishedIt() {
        Rendering rendering = rendering("""
                {"@type": "NewsArticle", "headline": "Ferries stop", "articleBody": "All crossings stopped.",
                 "datePublished": "2024-03-05T06:07:08+01:00", "dateModified": "2024-03-06", "inLanguage": "en-GB",
                 "mainEntityOfPage": {"@type": "WebPage", "@id": "https://h.example/1"},
                 "author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "Tom Smith"}],
                 "publisher": {"@type": "Organization", "name": "Harbour Post", "logo": {"url": "https://h.example/l.png"}}}
                """);

        assertThat(rendering.declared())
                .extracting(each -> each.field().label() + " " + each.value())
                .containsExactly(
                        "url https://h.example/1",
                        "headline Ferries stop",
                        "author Jane Roe",
                        "author Tom Smith",
                        "outlet Harbour Post",
                        "published 2024-03-05T06:07:08+01:00",
                        "modified 2024-03-06",
                        "language en-GB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "author": "By Jane Roe, Tom Smith and Max Bauer" | AUTHOR    | Jane Roe;Tom Smith;Max Bauer
            "authors": ["Jane Roe", "Tom Smith"]             | AUTHOR    | Jane Roe;Tom Smith
            "published_at": "2024-03-05 06:07:08"            | PUBLISHED | 2024-03-05T06:07:08
            "date": 1709618828                               | PUBLISHED | 2024-03-05T06:07:08Z
            "source": {"id": null, "name": "Harbour Post"}   | OUTLET    | Harbour Post
            "source_domain": "harbourpost.example"           | OUTLET    | harbourpost.example
            "url": "https://h.example/1"                     | URL       | https://h.example/1
            """)
    void theFieldsOfUsualDumpsAreKnown(String field, Declared.Field expected, String values) {
        assertThat(rendering("{\"text\":\"All crossings stopped.\", %s}".formatted(field))
                        .declared())
                .filteredOn(each -> each.field() == expected)
                .extracting(Declared::value)
                .containsExactly(values.split(";"));
    }

    @Test
    void markupIsReadAsAPage() {
        assertThat(rendering("{\"title\":\"A < B\",\"content\":{\"rendered\":\"<p>All crossings stopped.</p>\"}}")
                        .text()
                        .original())
                .contains("<h1>A &lt; B</h1>\n<p>All crossings stopped.</p>");
    }

    @Test
    void paragraphsInAListAreParagraphs() {
        assertThat(rendering("{\"body\":[\"One paragraph.\",{\"type\":\"p\",\"text\":\"And another.\"}]}")
                        .text()
                        .original())
                .isEqualTo("One paragraph.\n\nAnd another.");
    }

    @Test
    void whatHoldsNoTextIsRejectedWithTheWayOut() {
        assertThat(rejected("{\"title\":\"Ferries stop\",\"url\":\"https://h.example/1\",\"description\":\"Short.\"}"))
                .isEqualTo(
                        "a: holds no text but its title (“Ferries stop”); save the page https://h.example/1 and give that");
        assertThat(rejected("{\"x\":1}"))
                .isEqualTo("a: has no field with the text of a report; give the text in a field “text”");
        assertThat(rejected("[1]"))
                .isEqualTo(
                        "a: is no valid JSON object (is no JSON object); correct it, or give a file with the text of a report");
    }

    private Rendering rendering(String json) {
        return (Rendering) render(json);
    }

    private String rejected(String json) {
        return ((Rejected) render(json)).message();
    }

    private Rendered render(String json) {
        return reports.render(new Capture("a", MediaType.JSON.label(), json.getBytes(UTF_8)));
    }
}

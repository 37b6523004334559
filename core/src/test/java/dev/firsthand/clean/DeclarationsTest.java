package dev.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

    private static final String BODY =
            "body|PENNICK (AP) — The pier will reopen in May, the harbour board said on Monday.";

    private final Cleaner cleaner = new Cleaner();

    @Test
    void theStructureIsBelievedAndWordsTellWhatItCannotTell() {
        Report report = report(
                List.of(),
                "navigation|Home",
                "headline|Old pier to reopen",
                BODY,
                "body|(Reporting by Ada Lamb; Editing by Bo Lane)");

        assertThat(report.parts().stream().map(Part::kind))
                .containsExactly(
                        PartKind.NAVIGATION, PartKind.HEADLINE, PartKind.DATELINE, PartKind.BODY, PartKind.CREDIT);
        assertThat(report.parts().getFirst().origin()).isEqualTo("p[0]");
    }

    @Test
    void aDeclaredMomentIsTakenWhereTheShownDayBearsItOut() {
        Published published = published("2024-03-04T22:30:00Z", "4 March 2024");

        assertThat(published).isInstanceOfSatisfying(Published.Stated.class, stated -> {
            assertThat(stated.value()).isEqualTo("2024-03-04T22:30:00Z");
            assertThat(stated.because()).isEqualTo("“4 March 2024” in its byline, and in its json-ld");
        });
    }

    @Test
    void theShownDayIsTheOutletsAndTheDeclaredOneMayBeOfAnotherZone() {
        assertThat(published("2024-03-04T22:30:00Z", "5 March 2024").day()).hasToString("2024-03-05");
    }

    @Test
    void aDayThatNoDeclarationBearsOutIsNotTheReports() {
        assertThat(published("2024-03-04T22:30:00Z", "9 August 2021").day()).hasToString("2024-03-04");
    }

    @Test
    void whatOnlyTheOriginalDeclaresIsStatedWithoutWords() {
        Report report = report(
                List.of(new Declared(Field.PUBLISHED, "2024-03-04", Basis.META)), "headline|Old pier to reopen", BODY);

        assertThat(report.published()).isInstanceOfSatisfying(Published.Stated.class, stated -> {
            assertThat(stated.where()).isNull();
            assertThat(stated.because()).isEqualTo("“2024-03-04” in its meta");
        });
    }

    @Test
    void aBylineNamesMoreThanTheDeclarationThatItAgreesWith() {
        List<Declared> declared = List.of(new Declared(Field.AUTHOR, "Tess Orrin", Basis.JSON_LD));

        assertThat(report(declared, "headline|Old pier to reopen", "byline|By Tess Orrin and Bo Lane", BODY)
                        .authors())
                .containsExactly("Tess Orrin", "Bo Lane");
    }

    @Test
    void theBylineOfAnotherStoryDoesNotOverruleTheDeclaration() {
        List<Declared> declared = List.of(new Declared(Field.AUTHOR, "By TESS ORRIN, Staff Writer", Basis.META));

        assertThat(report(declared, "headline|Old pier to reopen", "byline|By Cy Marsh", BODY)
                        .authors())
                .hasSize(1)
                .allSatisfy(name -> assertThat(name).isEqualToIgnoringCase("Tess Orrin"));
    }

    private Published published(String declared, String shown) {
        return report(
                        List.of(new Declared(Field.PUBLISHED, declared, Basis.JSON_LD)),
                        "headline|Old pier to reopen",
                        "other|" + shown,
                        BODY)
                .published();
    }

    private Report report(List<Declared> declared, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Candidate> candidates = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|", 2);
            PartKind kind = PartKind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
            Span span = new Span(text.length(), text.length() + parts[1].length());
            candidates.add(new Candidate(kind, span, "p[" + candidates.size() + "]", "test"));
            text.append(parts[1]).append("\n\n");
        }
        return cleaner.clean(new Rendering("a.html", Text.of(text.toString()), candidates, declared));
    }
}

package dev.firsthand.app.watching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Edition;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String FERRY = "The ferry has stopped, the harbour master said.";
    private static final String WIND = "The wind was too strong for the small boats.";

    private final Changes changes = new Changes();

    /** A report of parts: “h” is its headline, “b” its story, “n” navigation. */
    private static Report report(String... kindsAndWords) {
        StringBuilder text = new StringBuilder("🐟 ");
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(PartKind.OTHER, new Span(0, 1), "test"));
        for (int i = 0; i < kindsAndWords.length; i += 2) {
            int start = text.codePointCount(0, text.length());
            text.append(kindsAndWords[i + 1]);
            Span span = new Span(start, text.codePointCount(0, text.length()));
            text.append("\n\n");
            parts.add(new Part(kind(kindsAndWords[i]), span, "test"));
        }
        return new Report(
                "r",
                "r.html",
                Text.of(text.toString()),
                "en",
                null,
                null,
                List.of(),
                List.of(),
                new Published.Unknown("no line"),
                null,
                parts);
    }

    private static PartKind kind(String letter) {
        return switch (letter) {
            case "h" -> PartKind.HEADLINE;
            case "b" -> PartKind.BODY;
            default -> PartKind.NAVIGATION;
        };
    }

    private List<String> between(Report before, Report after) {
        List<String> shown = new ArrayList<>();
        for (Edition.Change change : changes.between(before, after)) {
            change.before().forEach(passage -> shown.add("- " + checked(before, passage)));
            change.after().forEach(passage -> shown.add("+ " + checked(after, passage)));
        }
        return shown;
    }

    /** Every word that is told is a span of its report. */
    private static String checked(Report report, Edition.Passage passage) {
        assertThat(report.text().slice(passage.span())).isEqualTo(passage.words());
        return passage.words();
    }

    @Test
    void aSentenceThatWasReplacedIsToldWithWhatStandsInItsPlace() {
        Report before = report("h", "Ferry stops", "b", FERRY + " Nobody was hurt. " + WIND);
        Report after = report("h", "Ferry stops", "b", FERRY + " Two were hurt. One is in hospital. " + WIND);

        assertThat(between(before, after))
                .containsExactly("- Nobody was hurt.", "+ Two were hurt.", "+ One is in hospital.");
    }

    @Test
    void whatWasTakenOutOrPutInHasNothingInItsPlace() {
        assertThat(between(report("b", FERRY, "b", WIND), report("b", WIND))).containsExactly("- " + FERRY);
        assertThat(between(report("b", WIND), report("b", WIND, "b", FERRY))).containsExactly("+ " + FERRY);
    }

    @Test
    void whiteSpaceDoesNotCount() {
        assertThat(between(report("b", FERRY + " " + WIND), report("b", FERRY, "b", WIND.replace(" was ", "\nwas  "))))
                .isEmpty();
    }

    @Test
    void aSentenceThatOnlyMovedOrWasSetAsideDidNotChange() {
        assertThat(between(report("b", FERRY, "b", WIND), report("b", WIND, "b", FERRY)))
                .isEmpty();
        assertThat(between(report("b", FERRY, "b", WIND), report("b", FERRY, "n", WIND)))
                .isEmpty();
        assertThat(between(report("b", FERRY, "n", WIND), report("b", FERRY, "b", WIND)))
                .isEmpty();
    }

    @Test
    void aHeadlineThatStandsElsewhereOnThePageDidChange() {
        Report before = report("h", "Ferry stops after accident", "b", FERRY);
        Report after = report("h", "Ferry stops after two are hurt", "b", FERRY, "n", "Ferry stops after accident");

        assertThat(between(before, after))
                .containsExactly("- Ferry stops after accident", "+ Ferry stops after two are hurt");
    }
}

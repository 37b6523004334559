package dev.firsthand.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firsthand.model.Admiralty;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Position;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmiraltyScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON,DOCUMENT        | asserts          | 1",
                "PERSON,PERSON,UNNAMED  | asserts          | 1",
                "UNNAMED,UNNAMED        | asserts          | 2",
                "PERSON,OUTLET          | asserts          | 2",
                "PERSON,DOCUMENT        | asserts,denies   | 3",
                "UNNAMED,UNNAMED        | asserts,disputes | 3",
                "PERSON                 | asserts,denies   | 4",
                "PERSON                 | asserts,corrects | 4",
                "PERSON                 | asserts,declines | 6",
                "PERSON                 | asserts          | 6",
                "                       | denies           | 6"
            })
    void theFigureIsCountedFromOriginsAndFromWhatSpeaksAgainstIt(String origins, String stances, int credibility) {
        assertThat(suggested(claim(origins, stances)).credibility()).isEqualTo(credibility);
    }

    @Test
    void anOriginThatRestsOnAnotherConfirmsNothing() {
        Claim claim = new Claim(
                "c",
                "the weir had cracked",
                List.of("s1"),
                List.of(
                        new Origin("Ada Roe", Speaker.Kind.PERSON, "s1", null),
                        new Origin("the letter", Speaker.Kind.DOCUMENT, "s2", "Ada Roe")),
                List.of("Gazette"),
                List.of());

        assertThat(suggested(claim).credibility()).isEqualTo(6);
    }

    @Test
    void howReliableASourceIsCannotBeJudgedFromReports() {
        assertThat(suggested(claim("PERSON,DOCUMENT", "asserts")).mark()).isEqualTo("F1");
    }

    @Test
    void theSuggestionSaysOnWhatItRests() {
        assertThat(suggested(claim("PERSON,UNNAMED", "asserts,denies")).because())
                .isEqualTo("reliability: these reports do not tell how reliable the sources were before; credibility:"
                        + " 2 independent origins, 1 of them named or a document, 1 statement against it");
    }

    @Test
    void aFigureOutsideTheScaleIsRefused() {
        assertThatThrownBy(() -> new Admiralty(Admiralty.Reliability.F, 7, ""))
                .hasMessage("credibility 7 must be within 1 and 6");
    }

    private static Admiralty suggested(Claim claim) {
        StoryFile file = new StoryFile(
                new Story("s", "t", List.of("r"), null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(claim),
                List.of());
        Admiralty suggested =
                new AdmiraltyScale().graded(file).claims().getFirst().admiralty();
        if (suggested == null) {
            throw new AssertionError("nothing suggested");
        }
        return suggested;
    }

    private static Claim claim(String kinds, String stances) {
        List<Origin> origins = new ArrayList<>();
        for (String kind : kinds == null ? new String[0] : kinds.split(",")) {
            origins.add(
                    new Origin("o" + origins.size(), Speaker.Kind.valueOf(kind.strip()), "s" + origins.size(), null));
        }
        List<Position> positions = Stream.of(stances.split(","))
                .map(stance ->
                        new Position("s", Stance.valueOf(stance.strip().toUpperCase(java.util.Locale.ROOT)), null))
                .toList();
        return new Claim("c", "the weir had cracked", List.of("s0"), origins, List.of("Gazette"), positions);
    }
}

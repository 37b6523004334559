package dev.firsthand.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.app.Footbridge;
import dev.firsthand.model.Hedge;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import dev.firsthand.pipeline.Firsthand;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static String letters(List<ReportText.Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .map(ReportText.Piece::text)
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    @Test
    void nothingOfTheTextIsLost() {
        for (Reading reading : Footbridge.story().readings()) {
            assertThat(letters(ReportText.of(reading)))
                    .isEqualTo(reading.report().text().original().replaceAll("\\s", ""));
        }
    }

    @Test
    void everyStatementBeginsOnce() {
        for (Reading reading : Footbridge.story().readings()) {
            List<String> begins = ReportText.of(reading).stream()
                    .flatMap(block -> block.lines().stream())
                    .flatMap(line -> line.pieces().stream())
                    .flatMap(piece -> piece.begins().stream())
                    .toList();

            assertThat(begins).doesNotHaveDuplicates().hasSameSizeAs(reading.statements());
        }
    }

    @Test
    void wordsThatHedgeArePiecesOfTheirOwn() {
        Reading reading = new Firsthand()
                .read(new Rendering("weir.txt", Text.of("The mayor said the weir may allegedly break.")));

        assertThat(ReportText.of(reading).stream()
                        .flatMap(block -> block.lines().stream())
                        .flatMap(line -> line.pieces().stream())
                        .filter(piece -> piece.hedge() != null))
                .extracting(ReportText.Piece::text, ReportText.Piece::hedge)
                .containsExactly(tuple("may", Hedge.Kind.MODAL), tuple("allegedly", Hedge.Kind.EVIDENTIAL));
    }

    @Test
    void whatDoesNotTellTheStoryIsSetAside() {
        assertThat(ReportText.of(Footbridge.story().readings().getFirst()).stream()
                        .filter(block -> !block.tells())
                        .map(ReportText.Block::kind))
                .containsExactly("byline", "navigation");
    }

    @Test
    void aLongTextWithEmojiIsCutInItsTime() {
        String line = "“It is 🌉 so,” said Ann Lee of the bridge office.\n\n";
        Reading reading = new Firsthand().read(new Rendering("long.txt", Text.of(line.repeat(4000))));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> ReportText.of(reading));
    }
}

package dev.firsthand.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.PartKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunDecoderTest {

    @Test
    void onlyTheLikelierOfTwoHeadlinesIsOne() {
        assertThat(decoded(
                        chances(PartKind.HEADLINE, 0.6),
                        chances(PartKind.BODY, 0.8),
                        chances(PartKind.HEADLINE, 0.4),
                        chances(PartKind.BODY, 0.8)))
                .containsExactly(PartKind.HEADLINE, PartKind.BODY, PartKind.NAVIGATION, PartKind.BODY);
    }

    @Test
    void ofTwoEqualHeadlinesTheOneAboveTheStoryIsTaken() {
        assertThat(decoded(
                        chances(PartKind.HEADLINE, 0.5),
                        chances(PartKind.BODY, 0.8),
                        chances(PartKind.BODY, 0.8),
                        chances(PartKind.HEADLINE, 0.5)))
                .startsWith(PartKind.HEADLINE)
                .filteredOn(kind -> kind == PartKind.HEADLINE)
                .hasSize(1);
    }

    @Test
    void noLinesHaveNoKinds() {
        assertThat(decoded()).isEmpty();
    }

    private static List<PartKind> decoded(double[]... chances) {
        return Arrays.stream(new RunDecoder().decode(List.of(chances)))
                .mapToObj(LineModel.KINDS::get)
                .toList();
    }

    /** The kind has the chance, navigation the rest but for a trifle. */
    private static double[] chances(PartKind kind, double chance) {
        double[] all = new double[LineModel.KINDS.size()];
        Arrays.fill(all, 0.001);
        all[LineModel.KINDS.indexOf(PartKind.NAVIGATION)] = 1 - chance;
        all[LineModel.KINDS.indexOf(kind)] = chance;
        return all;
    }
}

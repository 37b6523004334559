package dev.firsthand.training.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.clean.lines.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoostingTest {

    private static final Boosting.Settings SETTINGS = new Boosting.Settings(20, 4, 0.3, 1, 1, 1, 1, 1);

    /** Kind 1 where exactly one of two numbers is large: no single split tells it. */
    private static Trees trained() {
        List<float[]> rows = new ArrayList<>();
        int[] kinds = new int[400];
        for (int i = 0; i < kinds.length; i++) {
            int one = i % 20;
            int two = i / 20;
            rows.add(new float[] {one, two});
            kinds[i] = (one < 10) == (two < 13) ? 0 : 1;
        }
        float[] weights = new float[kinds.length];
        Arrays.fill(weights, 1);
        return new Boosting(rows, kinds, weights, 2, SETTINGS).train();
    }

    @Test
    void whatTakesTwoNumbersToTellIsLearnt() {
        assertThat(trained().chances(new float[][] {{3, 3}})[0][0]).isGreaterThan(0.9);
        assertThat(trained().chances(new float[][] {{15, 3}})[0][1]).isGreaterThan(0.9);
    }

    @Test
    void theSameSeedGivesTheSameTrees() {
        assertThat(trained().lines()).isEqualTo(trained().lines());
    }

    @Test
    void whatIsWrittenScoresAsWhatWasTrained() {
        Trees trees = trained();

        assertThat(Trees.of(2, trees.lines()).chances(new float[][] {{4, 17}})[0])
                .containsExactly(trees.chances(new float[][] {{4, 17}})[0]);
    }
}

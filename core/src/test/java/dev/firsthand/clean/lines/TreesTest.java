package dev.firsthand.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final List<String> LINES = List.of("0:0.5 =-1 1:2.5 =0 =1", "=0.25");

    @Test
    void aNumberUpToTheLimitGoesLeftAndAboveItRight() {
        Trees trees = Trees.of(2, LINES);

        assertThat(first(trees, 0.5f, 9)).isLessThan(first(trees, 0.6f, 2.5f));
        assertThat(first(trees, 0.6f, 2.5f)).isLessThan(first(trees, 0.6f, 2.6f));
    }

    private static double first(Trees trees, float one, float two) {
        return trees.chances(new float[][] {{one, two}})[0][0];
    }

    @Test
    void chancesAddUpToOne() {
        double[] chances = Trees.of(2, LINES).chances(new float[][] {{1, 1}})[0];

        assertThat(chances[0] + chances[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        assertThat(Trees.of(2, LINES).lines()).isEqualTo(LINES);
    }
}

package dev.firsthand.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final int SUBWORDS = 5;
    private static final int WIDTH = 3;
    private static final int[] POSITIONS = {1, 2, 4};

    private static Scores drawn(long seed) {
        Random random = new Random(seed);
        return new Scores(numbers(random, SUBWORDS * Head.WIDTH), numbers(random, SUBWORDS * 4 * WIDTH), POSITIONS);
    }

    private static float[] numbers(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    @Test
    void theMeanOfSeveralScoresLabelsAndLinksAsTheyDoInTheMean() {
        List<Scores> several = List.of(drawn(1), drawn(2), drawn(3));

        Scores mean = Scores.mean(several);

        assertThat(mean.of(Head.ROLES, 1, 2)[0][3])
                .isCloseTo(
                        several.stream()
                                .mapToDouble(one -> one.of(Head.ROLES, 1, 2)[0][3])
                                .average()
                                .orElseThrow(),
                        within(1e-5));
        for (Scores.Target target : Scores.Target.values()) {
            assertThat(mean.link(target, 0, 2))
                    .isCloseTo(
                            several.stream()
                                    .mapToDouble(one -> one.link(target, 0, 2))
                                    .average()
                                    .orElseThrow(),
                            within(1e-5));
            assertThat(mean.noLink(target, 2))
                    .isCloseTo(
                            several.stream()
                                    .mapToDouble(one -> one.noLink(target, 2))
                                    .average()
                                    .orElseThrow(),
                            within(1e-5));
        }
    }
}

package dev.firsthand.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {

    private static final int LENGTH = 4;
    private static final int SIZE = Head.ROLES.size();

    private final Random random = new Random(11);
    private final double[][] transitions = random(SIZE + 1);
    private final Chain chain = new Chain(Head.ROLES, transitions);

    private double[][] random(int rows) {
        double[][] values = new double[rows][SIZE];
        for (double[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = 3 * random.nextGaussian();
            }
        }
        return values;
    }

    private double score(double[][] scores, int[] labels) {
        double sum = 0;
        for (int t = 0; t < labels.length; t++) {
            int before = t == 0 ? SIZE : labels[t - 1];
            if (!Chain.isAllowed(Head.ROLES, before, labels[t])) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += transitions[before][labels[t]] + scores[t][labels[t]];
        }
        return sum;
    }

    private static int[] labels(int number) {
        int[] labels = new int[LENGTH];
        int rest = number;
        for (int t = 0; t < LENGTH; t++) {
            labels[t] = rest % SIZE;
            rest /= SIZE;
        }
        return labels;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theBestSequenceIsTheBestOfAll(int seed) {
        random.setSeed(seed);
        double[][] scores = random(LENGTH);
        int[] best = labels(0);
        for (int number = 0; number < Math.pow(SIZE, LENGTH); number++) {
            best = score(scores, labels(number)) > score(scores, best) ? labels(number) : best;
        }
        assertThat(chain.best(scores)).containsExactly(best);
    }

    @Test
    void marginalsAreTheSharesOfAllSequences() {
        double[][] scores = random(LENGTH);
        double[][] shares = new double[LENGTH][SIZE];
        double all = 0;
        for (int number = 0; number < Math.pow(SIZE, LENGTH); number++) {
            double weight = Math.exp(score(scores, labels(number)));
            all += weight;
            for (int t = 0; t < LENGTH; t++) {
                shares[t][labels(number)[t]] += weight;
            }
        }
        double[][] marginals = chain.marginals(scores);
        for (int t = 0; t < LENGTH; t++) {
            for (int label = 0; label < SIZE; label++) {
                assertThat(marginals[t][label]).isCloseTo(shares[t][label] / all, within(1e-9));
            }
        }
    }

    @Test
    void aSpanNeverGoesOnWithoutItsBeginning() {
        double[][] scores = new double[3][SIZE];
        for (double[] row : scores) {
            row[Head.ROLES.number("I-cue")] = 50;
        }
        assertThat(chain.best(scores))
                .containsExactly(Head.ROLES.number("B-cue"), Head.ROLES.number("I-cue"), Head.ROLES.number("I-cue"));
    }

    @Test
    void nothingHasNoLabels() {
        assertThat(chain.best(new double[0][])).isEmpty();
        assertThat(chain.marginals(new double[0][])).isEmpty();
    }
}

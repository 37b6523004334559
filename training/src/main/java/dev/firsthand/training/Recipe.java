package dev.firsthand.training;

import dev.firsthand.training.network.Layout;
import dev.firsthand.training.network.Optimiser;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that decides how a training goes.
 *
 * @param length how many subwords and markers a window may have
 * @param batch how many windows make a step
 * @param rate how far the body moves at the height of the training
 * @param headRate how far the heads move
 * @param embeddingRate how far the vectors of subwords move; 0 leaves them as they are
 * @param dropout the share of numbers left out
 * @param linkWeight what a link weighs beside a token's label
 * @param average how many steps the moving average looks back
 */
record Recipe(
        int epochs,
        int length,
        int batch,
        double rate,
        double headRate,
        double embeddingRate,
        double dropout,
        double linkWeight,
        int average,
        long seed) {

    private static final double WARM_UP = 0.06;
    private static final double LOWEST = 0.01;
    private static final double DECAY = 0.01;

    /** How high the rates stand: a short rise, then straight down. */
    double height(double progress) {
        return progress < WARM_UP
                ? Math.max(LOWEST, progress / WARM_UP)
                : Math.max(LOWEST, (1 - progress) / (1 - WARM_UP));
    }

    /** The groups of weights that move. */
    Set<Layout.Group> trained() {
        Set<Layout.Group> trained = EnumSet.allOf(Layout.Group.class);
        if (embeddingRate == 0) {
            trained.remove(Layout.Group.EMBEDDINGS);
        }
        return trained;
    }

    /** How a group moves at a height. */
    Optimiser.Pace pace(Layout.Group group, double height) {
        return switch (group) {
            case EMBEDDINGS -> new Optimiser.Pace(embeddingRate * height, DECAY);
            case BODY -> new Optimiser.Pace(rate * height, DECAY);
            case BODY_PLAIN -> new Optimiser.Pace(rate * height, 0);
            case HEADS -> new Optimiser.Pace(headRate * height, DECAY);
            case HEADS_PLAIN -> new Optimiser.Pace(headRate * height, 0);
        };
    }

    /** How much of the average stays in a step; less at first, so that it does not remember the beginning. */
    double keepOfAverage(int steps) {
        return Math.min(1 - 1.0 / average, (1.0 + steps) / (10.0 + steps));
    }

    double longestGradient() {
        return 1;
    }

    /** How many subwords go through the network together; a step of more is made in parts. */
    int subwordsAtOnce() {
        return 1100;
    }

    int tellEvery() {
        return 10;
    }

    Duration keepEvery() {
        return Duration.ofMinutes(4);
    }
}

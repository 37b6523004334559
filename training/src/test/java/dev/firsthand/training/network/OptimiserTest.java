package dev.firsthand.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firsthand.training.TinyBase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptimiserTest {

    private final Layout layout = new Layout(TinyBase.model(1), 2);
    private final Weights weights = new Weights(layout, EnumSet.allOf(Layout.Group.class));
    private final Optimiser optimiser = new Optimiser(weights);
    private final int place = layout.range(Layout.Group.HEADS)[0] + 5;

    private void gradient(float slope) {
        weights.gradients().put(place, slope);
    }

    @Test
    void theFirstStepGoesAsFarAsTheRateSays() {
        float before = weights.values().get(place);
        gradient(0.3f);
        optimiser.step(Map.of(Layout.Group.HEADS, new Optimiser.Pace(0.01, 0)), 1, 0.9);
        assertThat(weights.values().get(place)).isCloseTo(before - 0.01f, within(1e-5f));
    }

    @Test
    void aWeightWithoutGradientIsOnlyDrawnTowardsZero() {
        weights.values().put(place, 2);
        optimiser.step(Map.of(Layout.Group.HEADS, new Optimiser.Pace(0.01, 0.5)), 1, 0.9);
        assertThat(weights.values().get(place)).isCloseTo(2 * (1 - 0.005f), within(1e-6f));
    }

    @Test
    void groupsWithoutPaceStay() {
        float[] before = weights.copy();
        gradient(1);
        optimiser.step(Map.of(Layout.Group.BODY, new Optimiser.Pace(0.01, 0)), 1, 0.9);
        assertThat(weights.values().get(place)).isEqualTo(before[place]);
    }

    @Test
    void theAverageFollowsTheWeights() {
        float before = weights.values().get(place);
        gradient(0.3f);
        optimiser.step(Map.of(Layout.Group.HEADS, new Optimiser.Pace(0.01, 0)), 1, 0.75);
        assertThat(optimiser.average()[place]).isCloseTo(before - 0.0025f, within(1e-5f));
    }

    @Test
    void aStepTellsTheLengthOfTheGradientAndClearsIt() {
        gradient(3);
        weights.gradients().put(place + 1, 4);
        double length = optimiser.step(Map.of(Layout.Group.HEADS, new Optimiser.Pace(0.01, 0)), 1, 0.9);
        assertThat(length).isCloseTo(5, within(1e-6));
        assertThat(weights.gradients().get(place)).isZero();
    }

    @Test
    void groupsTogetherAreAllWeights() {
        int all = Arrays.stream(Layout.Group.values())
                .mapToInt(group -> layout.range(group)[1] - layout.range(group)[0])
                .sum();
        assertThat(all).isEqualTo(layout.size());
    }
}

package dev.firsthand.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Window;
import dev.firsthand.model.Span;
import dev.firsthand.training.TinyBase;
import dev.firsthand.training.corpus.Labelled;
import dev.firsthand.training.corpus.Sample;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossesTest {

    private static final String TEXT = "the master told us the ship sank";
    private static final double STEP = 1e-2;

    private final Weights weights = new Weights(new Layout(TinyBase.model(1), 2), EnumSet.allOf(Layout.Group.class));
    private final Random random = new Random(4);

    private static Sample sample(Head head) {
        return sample(head, 1, 2, 0, 0, 1, 2, 2);
    }

    private static Sample sample(Head head, int... labels) {
        List<List<Token>> paragraphs =
                List.of(new Tokenizer(TinyBase.vocabulary()).tokens(TEXT, new Span(0, TEXT.length())));
        return new Sample(new Labelled("t", paragraphs, Map.of(head, labels), List.of()), new Window(paragraphs, 0), 0);
    }

    private double loss(float[] scores, Sample sample, Head head) {
        Losses losses = new Losses(weights, scores, 1);
        losses.add(sample, 0);
        return losses.sums().getOrDefault(head, 0.0);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLES", "NAMES", "APPEAL"})
    void theGradientIsTheSlopeOfTheLoss(Head head) {
        Sample sample = sample(head);
        float[] scores = new float[sample.size() * Head.WIDTH];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) random.nextGaussian();
        }
        Losses losses = new Losses(weights, scores, 1);
        losses.add(sample, 0);
        for (int i = 0; i < scores.length; i += 3) {
            float[] more = scores.clone();
            float[] less = scores.clone();
            more[i] += (float) STEP;
            less[i] -= (float) STEP;
            double slope = (loss(more, sample, head) - loss(less, sample, head)) / (2 * STEP);
            assertThat((double) losses.gradient()[i]).isCloseTo(slope, within(1e-3));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLES", "NAMES"})
    void theGradientOfAMoveIsTheSlopeOfTheLoss(Head head) {
        Sample sample = sample(head);
        float[] scores = new float[sample.size() * Head.WIDTH];
        Losses losses = new Losses(weights, scores, 1);
        losses.add(sample, 0);
        losses.addMoves(weights);
        int at = weights.layout().slot(Layout.transitions(head)).offset() + head.size() + 2;
        double gradient = weights.gradients().get(at);
        float before = weights.values().get(at);
        weights.values().put(at, before + (float) STEP);
        double higher = loss(scores, sample, head);
        weights.values().put(at, before - (float) STEP);
        double lower = loss(scores, sample, head);
        assertThat(gradient).isNotZero().isCloseTo((higher - lower) / (2 * STEP), within(1e-3));
    }

    @Test
    void aSpanThatGoesOnAfterNothingBeginsAndItsLossEnds() {
        float[] scores = new float[7 * Head.WIDTH];

        assertThat(loss(scores, sample(Head.ROLES, 0, 2, 2, 0, 4, 2, 0), Head.ROLES))
                .isFinite()
                .isEqualTo(loss(scores, sample(Head.ROLES, 0, 1, 2, 0, 3, 1, 0), Head.ROLES));
    }
}

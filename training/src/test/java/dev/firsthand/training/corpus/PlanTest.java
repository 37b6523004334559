package dev.firsthand.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.training.TinyBase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final int LENGTH = 70;

    private static Plan plan(long seed) {
        Vocabulary vocabulary = TinyBase.vocabulary();
        Labeller labeller = new Labeller(new Tokenizer(vocabulary));
        List<Labelled> texts = IntStream.range(0, 6)
                .mapToObj(i -> labeller.attributions(new Brat.Annotated(
                        "t" + i, "The master said the water rose at noon.\n".repeat(10 + i), List.of())))
                .toList();
        return new Plan(texts, new Variation(vocabulary), LENGTH, 2, seed);
    }

    private static List<String> outline(List<List<Sample>> steps) {
        return steps.stream()
                .flatMap(List::stream)
                .map(sample -> sample.text().name() + "@" + sample.first() + "+" + sample.size())
                .toList();
    }

    @Test
    void anEpochIsTheSameWheneverItIsAskedFor() {
        Plan plan = plan(3);
        List<String> third = outline(plan.epoch(3));
        plan.epoch(0);
        assertThat(outline(plan.epoch(3))).isEqualTo(third).isEqualTo(outline(plan(3).epoch(3)));
    }

    @Test
    void epochsCutTheTextsDifferently() {
        assertThat(outline(plan(3).epoch(0)).stream().sorted().toList())
                .isNotEqualTo(outline(plan(3).epoch(1)).stream().sorted().toList());
    }

    @Test
    void everyTokenIsLearntOnceAnEpoch() {
        int tokens = plan(5).epoch(0).stream()
                .flatMap(List::stream)
                .mapToInt(Sample::size)
                .sum();
        assertThat(tokens).isEqualTo(9 * (10 + 11 + 12 + 13 + 14 + 15));
    }

    @Test
    void windowsAndStepsKeepTheirLimits() {
        assertThat(plan(5).epoch(0)).allSatisfy(step -> {
            assertThat(step).hasSizeLessThanOrEqualTo(2);
            assertThat(step).allSatisfy(sample -> {
                assertThat(sample.window().length()).isLessThanOrEqualTo(LENGTH);
                assertThat(sample.label(Head.ROLES, 0)).isZero();
            });
        });
    }
}

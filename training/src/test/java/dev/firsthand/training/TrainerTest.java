package dev.firsthand.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.encoder.Windows;
import dev.firsthand.model.Span;
import dev.firsthand.training.corpus.Brat;
import dev.firsthand.training.corpus.Labelled;
import dev.firsthand.training.corpus.Labeller;
import dev.firsthand.training.corpus.Plan;
import dev.firsthand.training.corpus.Relation;
import dev.firsthand.training.corpus.Variation;
import dev.firsthand.training.measure.Dev;
import dev.firsthand.training.network.Checkpoint;
import dev.firsthand.training.network.Layout;
import dev.firsthand.training.network.Network;
import dev.firsthand.training.network.Weights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    private static final Vocabulary WORDS = TinyBase.vocabulary();
    private static final List<String> SOURCES = List.of("The master", "The pilot", "Anna Smith", "Nobody");
    private static final List<String> CONTENTS = List.of("the ship sank", "the water rose at noon", "the water fell");

    /** Every source says every content. */
    private static List<Brat.Annotated> said() {
        List<Brat.Annotated> texts = new ArrayList<>();
        for (String source : SOURCES) {
            for (String content : CONTENTS) {
                String text = source + " said " + content + ".";
                int cue = source.length() + 1;
                texts.add(new Brat.Annotated(
                        "t" + texts.size(),
                        text,
                        List.of(new Relation(
                                List.of(new Span(0, source.length())),
                                List.of(new Span(cue, cue + 4)),
                                List.of(new Span(cue + 5, text.length() - 1))))));
            }
        }
        return texts;
    }

    private static Recipe recipe(int epochs) {
        return new Recipe(epochs, 60, 4, 2e-3, 5e-3, 2e-3, 0.05, 2, 20, 7);
    }

    private static String train(Recipe recipe, int last, Path folder) throws IOException {
        Labeller labeller = new Labeller(new Tokenizer(WORDS));
        List<Labelled> texts = said().stream().map(labeller::attributions).toList();
        Weights weights = new Weights(new Layout(TinyBase.model(1), 2), recipe.trained());
        Network network = new Network(weights, WORDS, recipe.dropout(), recipe.linkWeight(), false, recipe.seed());
        Dev dev = new Dev(said(), texts, List.of(), List.of(), new Windows(60, 20));
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Plan plan = new Plan(texts, new Variation(WORDS), 60, 4, 7);
        new Trainer(recipe, plan, weights, network, dev, folder, new PrintStream(log, true, StandardCharsets.UTF_8))
                .run(last);
        return log.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFewTextsAreLearntByHeart(@TempDir Path folder) throws IOException {
        String log = train(recipe(40), 40, folder);
        assertThat(log).contains("after 40.0 epochs: exact source/cue/content 100.0/100.0/100.0,");
        assertThat(log).contains("with the right source 100.0");
    }

    @Test
    void aTrainingThatWasStoppedGoesOnAsIfItHadNot(@TempDir Path whole, @TempDir Path parts) throws IOException {
        Recipe recipe = recipe(4);
        train(recipe, 4, whole);
        train(recipe, 2, parts);
        String log = train(recipe, 4, parts);
        assertThat(log).startsWith("goes on in epoch 2 at step 0, 6 steps made");
        assertThat(last(parts)).containsExactly(last(whole));
    }

    private static float[] last(Path folder) throws IOException {
        return Checkpoint.read(folder.resolve("after-4.0.weights")).average();
    }
}

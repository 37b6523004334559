package dev.firsthand.training;

import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.training.corpus.Plan;
import dev.firsthand.training.corpus.Variation;
import dev.firsthand.training.network.Checkpoint;
import dev.firsthand.training.network.Layout;
import dev.firsthand.training.network.Network;
import dev.firsthand.training.network.Weights;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bytedeco.pytorch.global.torch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains an encoder, or goes on with a training that was stopped. */
@Command(name = "train", description = "Trains an encoder, or goes on with a training that was stopped.")
final class Train implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "The folder with attribution, names and sourcing.")
    Path gold = Path.of("gold");

    @Option(names = "--to", required = true, description = "Where checkpoints, weights and the log go.")
    Path folder = Path.of("run");

    @Option(names = "--base", description = "The encoder to begin with: ${COMPLETION-CANDIDATES}.")
    Base base = Base.BGE;

    @Option(
            names = "--layers",
            split = ",",
            description = "Which layers of the base to keep, such as 0,2,4,5; all if none is named.")
    List<Integer> layers = List.of();

    @Option(
            names = "--begin-with",
            description =
                    "Weights of an earlier training with all layers of the base, to begin with instead of the base's.")
    @Nullable
    Path earlier;

    @Option(names = "--epochs")
    int epochs = 6;

    @Option(names = "--until", description = "Stop when so many epochs are made; what follows may be made later.")
    int until = Integer.MAX_VALUE;

    @Option(names = "--length", description = "How many subwords a window may have.")
    int length = 256;

    @Option(names = "--batch", description = "How many windows make a step.")
    int batch = 8;

    @Option(names = "--rate")
    double rate = 1.5e-4;

    @Option(names = "--head-rate")
    double headRate = 1e-3;

    @Option(names = "--embedding-rate")
    double embeddingRate;

    @Option(names = "--dropout")
    double dropout = 0.1;

    @Option(names = "--link-weight", description = "What a link weighs beside a token's label.")
    double linkWeight = 2;

    @Option(names = "--average", description = "How many steps the moving average of the weights looks back.")
    int average = 300;

    @Option(names = "--seed")
    long seed = 7;

    @Option(names = "--full-precision", description = "Compute in 32 bits, for processors that do not know bfloat16.")
    boolean full;

    @Option(names = "--threads")
    int threads = 2;

    @Option(names = "--texts", description = "Train on the first so many texts of each corpus only, to try things out.")
    int texts = Integer.MAX_VALUE;

    @Override
    public Integer call() throws IOException {
        torch.set_num_threads(threads);
        Files.createDirectories(folder);
        Vocabulary vocabulary = base.vocabulary();
        Recipe recipe =
                new Recipe(epochs, length, batch, rate, headRate, embeddingRate, dropout, linkWeight, average, seed);
        Layout layout = new Layout(base.model(layers), seed);
        Weights weights = new Weights(layout, recipe.trained());
        if (earlier != null) {
            weights.put(begun(layout, Checkpoint.read(earlier).average()));
        }
        Network network = new Network(weights, vocabulary, dropout, linkWeight, !full, seed);
        Gold corpora = new Gold(gold, new Tokenizer(vocabulary), texts, false);
        Plan plan = new Plan(corpora.training(), new Variation(vocabulary), length, batch, seed);
        try (PrintStream log = new PrintStream(
                new FileOutputStream(folder.resolve("log.txt").toFile(), true), true, StandardCharsets.UTF_8)) {
            log.printf("%s, %s%n", base.publishedAs(), recipe);
            new Trainer(recipe, plan, weights, network, corpora.dev(length, length * 3 / 8), folder, log).run(until);
        }
        return 0;
    }

    private float[] begun(Layout layout, float[] weights) {
        Layout whole = new Layout(base.model(), seed);
        if (weights.length != whole.size()) {
            throw new IllegalArgumentException("%s holds %d weights, and the base with all its layers has %d"
                    .formatted(earlier, weights.length, whole.size()));
        }
        List<Integer> kept =
                layers.isEmpty() ? IntStream.range(0, whole.layers()).boxed().toList() : layers;
        return layout.takenFrom(whole, weights, kept);
    }
}

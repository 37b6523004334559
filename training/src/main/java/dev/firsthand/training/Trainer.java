package dev.firsthand.training;

import dev.firsthand.training.corpus.Plan;
import dev.firsthand.training.corpus.Sample;
import dev.firsthand.training.measure.Dev;
import dev.firsthand.training.network.Chains;
import dev.firsthand.training.network.Checkpoint;
import dev.firsthand.training.network.Layout;
import dev.firsthand.training.network.Network;
import dev.firsthand.training.network.Optimiser;
import dev.firsthand.training.network.Tally;
import dev.firsthand.training.network.Weights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Goes through the epochs of a plan. Where it stands is kept in a checkpoint every few minutes, from which it goes on as if
 * it had never been stopped.
 */
final class Trainer {

    private final Recipe recipe;
    private final Plan plan;
    private final Weights weights;
    private final Network network;
    private final Optimiser optimiser;
    private final Dev dev;
    private final Path folder;
    private final PrintStream log;
    private final Tally tally = new Tally();
    private final Clock clock = new Clock();

    Trainer(Recipe recipe, Plan plan, Weights weights, Network network, Dev dev, Path folder, PrintStream log) {
        this.recipe = recipe;
        this.plan = plan;
        this.weights = weights;
        this.network = network;
        this.optimiser = new Optimiser(weights);
        this.dev = dev;
        this.folder = folder;
        this.log = log;
    }

    /** Since when, and how many subwords. */
    private static final class Clock {
        private Instant saved = Instant.now();
        private Instant told = Instant.now();
        private long subwords;
    }

    /**
     * Trains from the last checkpoint if there is one.
     *
     * @param last how many epochs are made when it ends, if that is less than the recipe says
     */
    void run(int last) throws IOException {
        int epoch = 0;
        int step = 0;
        if (Files.exists(checkpoint())) {
            Checkpoint kept = Checkpoint.read(checkpoint());
            optimiser.restore(kept);
            epoch = kept.epoch();
            step = kept.step();
            log.printf("goes on in epoch %d at step %d, %d steps made%n", epoch, step, kept.steps());
        }
        for (; epoch < Math.min(last, recipe.epochs()); epoch++, step = 0) {
            epoch(epoch, step);
        }
    }

    private void epoch(int epoch, int from) throws IOException {
        List<List<Sample>> steps = plan.epoch(epoch);
        for (int step = from; step < steps.size(); step++) {
            double progress = (epoch + (double) step / steps.size()) / recipe.epochs();
            double norm = step(steps.get(step), progress);
            tell(epoch, step, steps.size(), norm);
            boolean half = step + 1 == steps.size() / 2;
            boolean whole = step + 1 == steps.size();
            if (half || whole || Duration.between(clock.saved, Instant.now()).compareTo(recipe.keepEvery()) > 0) {
                optimiser
                        .checkpoint(whole ? epoch + 1 : epoch, whole ? 0 : step + 1)
                        .write(checkpoint());
                clock.saved = Instant.now();
            }
            if (half) {
                measure(epoch + 0.5);
            }
        }
        measure(epoch + 1);
    }

    private double step(List<Sample> samples, double progress) {
        network.reseed(recipe.seed() * 1_000_003 + optimiser.steps());
        int tokens = samples.stream().mapToInt(Sample::size).sum();
        for (List<Sample> part : parts(samples)) {
            network.learn(part, 1.0 / tokens, tally);
        }
        samples.forEach(sample -> clock.subwords += sample.window().length());
        return optimiser.step(
                paces(recipe.height(progress)), recipe.longestGradient(), recipe.keepOfAverage(optimiser.steps()));
    }

    /** A step in parts that memory holds. */
    private List<List<Sample>> parts(List<Sample> samples) {
        List<List<Sample>> parts = new ArrayList<>();
        List<Sample> part = new ArrayList<>();
        int longest = 0;
        for (Sample sample : samples) {
            longest = Math.max(longest, sample.window().length());
            if (!part.isEmpty() && longest * (part.size() + 1) > recipe.subwordsAtOnce()) {
                parts.add(part);
                part = new ArrayList<>();
                longest = sample.window().length();
            }
            part.add(sample);
        }
        parts.add(part);
        return parts;
    }

    private Map<Layout.Group, Optimiser.Pace> paces(double height) {
        Map<Layout.Group, Optimiser.Pace> paces = new EnumMap<>(Layout.Group.class);
        for (Layout.Group group : recipe.trained()) {
            paces.put(group, recipe.pace(group, height));
        }
        return paces;
    }

    private void tell(int epoch, int step, int steps, double norm) {
        if ((step + 1) % recipe.tellEvery() != 0) {
            return;
        }
        double seconds = Duration.between(clock.told, Instant.now()).toMillis() / 1000.0;
        log.printf(
                "epoch %d step %d/%d: %s; gradient %.2f; %.0f subwords a second%n",
                epoch, step + 1, steps, tally.drain(), norm, clock.subwords / seconds);
        clock.told = Instant.now();
        clock.subwords = 0;
    }

    private void measure(double epochs) throws IOException {
        Instant start = Instant.now();
        float[] current = weights.copy();
        weights.put(optimiser.average());
        Dev.Figures figures = dev.measure(network::scores, Chains.of(weights), (text, relations) -> {});
        log.printf(
                "after %.1f epochs: %s (%d s)%n",
                epochs, figures.lines(), Duration.between(start, Instant.now()).toSeconds());
        optimiser.averageAlone().write(folder.resolve(String.format(Locale.ROOT, "after-%.1f.weights", epochs)));
        weights.put(current);
        clock.told = Instant.now();
        clock.subwords = 0;
    }

    private Path checkpoint() {
        return folder.resolve("training.checkpoint");
    }
}

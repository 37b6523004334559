package dev.firsthand.training.lines;

import dev.firsthand.clean.Cleaner;
import dev.firsthand.clean.lines.Features;
import dev.firsthand.clean.lines.Trees;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.Outlets;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the line model on pages that are flattened to captures, or measures it by leaving sites out. */
@Command(
        name = "lines",
        description =
                "Trains the line model on pages that are flattened to captures, or measures it by leaving sites out.")
public final class TrainLines implements Callable<Integer> {

    @Option(names = "--pages", required = true, description = "A folder with articles.json and html/.")
    Path folder = Path.of("pages");

    @Option(names = "--to", description = "The model file to write, learnt from all pages.")
    @Nullable
    Path file;

    @Option(names = "--folds", description = "Measure with so many models, each without the sites it is measured on.")
    int folds;

    @Option(names = "--captures", description = "Where to write the flattened pages, one file each.")
    @Nullable
    Path captures;

    @Option(names = "--errors", description = "Where to write what each page got, the worst first.")
    @Nullable
    Path errors;

    @Option(names = "--rounds")
    int rounds = 160;

    @Option(names = "--leaves")
    int leaves = 12;

    @Option(names = "--rate")
    double rate = 0.06;

    @Option(names = "--noisy", description = "How many copies with noise are learnt from besides each page.")
    int copies = 2;

    @Option(names = "--seed")
    long seed = 1;

    @Override
    public Integer call() throws IOException {
        Cleaner cleaner = new Cleaner(new Outlets(), Gazetteer.bundled(), LineTrainer.untrained());
        List<GoldPage> gold = GoldPage.in(folder);
        List<LabelledPage> pages = labelled(gold, cleaner);
        List<LabelledPage> noisy = new ArrayList<>();
        Noise noise = new Noise(gold, seed);
        for (int i = 0; i < copies; i++) {
            noisy.addAll(labelled(gold.stream().map(noise::spoil).toList(), cleaner));
        }
        System.out.println(Visible.of(pages));
        LineTrainer trainer = new LineTrainer(new Boosting.Settings(rounds, leaves, rate, 0.5, 0.2, 3, 3, seed));
        if (captures != null) {
            write(pages, captures);
        }
        if (folds > 1) {
            System.out.println(measure(new CrossValidation(trainer, pages, noisy, folds)));
        }
        if (file != null) {
            List<LabelledPage> all = new ArrayList<>(pages);
            all.addAll(noisy);
            write(trainer.train(all), file);
        }
        return 0;
    }

    private static List<LabelledPage> labelled(List<GoldPage> pages, Cleaner cleaner) {
        return pages.stream().map(page -> LabelledPage.of(page, cleaner)).toList();
    }

    private PageScore measure(CrossValidation validation) throws IOException {
        PageScore score = new PageScore();
        List<PageScore.One> all = new ArrayList<>();
        validation.read((page, report) -> all.add(score.add(page.page(), report)));
        if (errors != null) {
            all.sort((a, b) -> Double.compare(a.f1(), b.f1()));
            Files.write(errors, all.stream().map(PageScore.One::toString).toList());
        }
        return score;
    }

    private static void write(List<LabelledPage> pages, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (LabelledPage page : pages) {
            Files.writeString(folder.resolve(page.page().name()), page.text().original());
        }
    }

    private static void write(Trees trees, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(
                    "# The line model. Made by the training (docs/training.md, docs/line-model-card.md), not by hand.");
            out.println(Features.names().size());
            trees.lines().forEach(out::println);
        }
    }
}

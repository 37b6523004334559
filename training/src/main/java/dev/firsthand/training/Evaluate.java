package dev.firsthand.training;

import dev.firsthand.encoder.Model;
import dev.firsthand.encoder.Scores;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Window;
import dev.firsthand.training.measure.Dev;
import dev.firsthand.training.measure.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a model file on the corpora's dev sets. */
@Command(name = "evaluate", description = "Measures a model file on the corpora's dev sets.")
final class Evaluate implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "The folder with attribution, names and sourcing.")
    Path gold = Path.of("gold");

    @Option(names = "--model", required = true, description = "A model file.")
    Path file = Path.of("encoder.onnx");

    @Option(names = "--records", description = "Where to write what was found, for the public scorer.")
    Path records = Path.of("records.jsonl");

    private long subwords;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        try (Model model = Model.load(Files.readAllBytes(file));
                Records found = new Records(Files.newBufferedWriter(records))) {
            System.out.printf("loaded in %.2f s%n", (System.nanoTime() - start) / 1e9);
            Gold corpora = new Gold(gold, new Tokenizer(model.scheme().vocabulary()));
            Dev dev = corpora.dev(model.scheme().length(), model.scheme().context());
            long read = System.nanoTime();
            Dev.Figures figures = dev.measure(
                    windows -> scores(model, windows), model.scheme().chains(), found::add);
            double seconds = (System.nanoTime() - read) / 1e9;
            System.out.printf("%s%n%.0f subwords a second%n", figures.lines(), subwords / seconds);
        }
        return 0;
    }

    private List<Scores> scores(Model model, List<Window> windows) {
        windows.forEach(window -> subwords += window.length());
        return windows.stream().map(model::scores).toList();
    }
}

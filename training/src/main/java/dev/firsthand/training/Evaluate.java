package dev.firsthand.training;

import dev.firsthand.encoder.Model;
import dev.firsthand.encoder.Scheme;
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

/** Measures a model file on the corpora's dev sets and writes its card beside it. */
@Command(
        name = "evaluate",
        description = "Measures a model file on the corpora's dev sets and writes its card beside it.")
final class Evaluate implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "The folder with attribution, names and sourcing.")
    Path gold = Path.of("gold");

    @Option(names = "--model", required = true, description = "A model file.")
    Path file = Path.of("encoder.onnx");

    @Option(names = "--records", description = "Where to write what was found, for the public scorer.")
    Path records = Path.of("records.jsonl");

    @Option(names = "--base", description = "What the model was fine-tuned from: ${COMPLETION-CANDIDATES}.")
    Base base = Base.BGE;

    private long subwords;

    @Override
    public Integer call() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        long start = System.nanoTime();
        try (Model model = Model.load(bytes);
                Records found = new Records(Files.newBufferedWriter(records))) {
            long loaded = System.nanoTime();
            Scheme scheme = model.scheme();
            Dev dev = new Gold(gold, new Tokenizer(scheme.vocabulary())).dev(scheme.length(), scheme.context());
            long read = System.nanoTime();
            String figures = dev.measure(windows -> scores(model, windows), scheme.chains(), found::add)
                    .lines();
            System.out.printf(
                    "%s%nloaded in %.2f s, %.0f subwords a second%n",
                    figures, (loaded - start) / 1e9, subwords * 1e9 / (System.nanoTime() - read));
            String name = file.getFileName().toString();
            Files.writeString(
                    file.resolveSibling(name.replaceFirst("\\.onnx$", "") + ".md"),
                    ModelCard.of(name, bytes, base, scheme, figures));
        }
        return 0;
    }

    private List<Scores> scores(Model model, List<Window> windows) {
        windows.forEach(window -> subwords += window.length());
        return windows.stream().map(model::scores).toList();
    }
}

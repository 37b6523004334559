package dev.firsthand.training;

import dev.firsthand.encoder.Model;
import dev.firsthand.encoder.Scheme;
import dev.firsthand.encoder.Scores;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Window;
import dev.firsthand.model.Text;
import dev.firsthand.training.measure.Dev;
import dev.firsthand.training.measure.Errors;
import dev.firsthand.training.measure.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a model file on the corpora's dev sets and writes its card beside it. */
@Command(
        name = "evaluate",
        description = "Measures a model file on the corpora's dev sets and writes its card beside it.")
final class Evaluate implements Callable<Integer> {

    /** How many kinds of error are told. */
    private static final int KINDS = 20;

    @Option(names = "--gold", required = true, description = "The folder with attribution, names and sourcing.")
    Path gold = Path.of("gold");

    @Option(names = "--model", required = true, description = "A model file.")
    Path file = Path.of("encoder.onnx");

    @Option(names = "--records", description = "Where to write what was found, for the public scorer.")
    Path records = Path.of("records.jsonl");

    @Option(names = "--errors", description = "Where to write the commonest kinds of error, counted.")
    @Nullable
    Path errors;

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
            Gold corpora = new Gold(gold, new Tokenizer(scheme.vocabulary()));
            Dev dev = corpora.dev(scheme.length(), scheme.context());
            long read = System.nanoTime();
            Errors wrong = new Errors();
            String figures = dev.measure(windows -> scores(model, windows), scheme.chains(), (text, relations) -> {
                        found.add(text, relations);
                        wrong.add(Text.of(text.text()).chars(), text.relations(), relations);
                    })
                    .lines();
            figures += "%n  names in texts of politics %s"
                    .formatted(corpora.politics(scheme.length(), scheme.context())
                            .measure(windows -> scores(model, windows), scheme.chains(), (text, relations) -> {})
                            .names());
            if (errors != null) {
                Files.writeString(errors, wrong.table(KINDS));
            }
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

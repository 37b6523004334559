package dev.firsthand.training;

import dev.firsthand.encoder.Scheme;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.model.Text;
import dev.firsthand.training.corpus.Brat;
import dev.firsthand.training.corpus.Relation;
import dev.firsthand.training.measure.Dev;
import dev.firsthand.training.measure.Ensemble;
import dev.firsthand.training.measure.Errors;
import dev.firsthand.training.measure.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
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

    @Option(
            names = "--model",
            required = true,
            description = "A model file; of several the mean of what they compute is measured, and no card written.")
    List<Path> files = List.of();

    @Option(names = "--records", description = "Where to write what was found, for the public scorer.")
    Path records = Path.of("records.jsonl");

    @Option(names = "--errors", description = "Where to write the commonest kinds of error, counted.")
    @Nullable
    Path errors;

    @Option(names = "--base", description = "What the model was fine-tuned from: ${COMPLETION-CANDIDATES}.")
    Base base = Base.BGE;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        try (Ensemble ensemble = Ensemble.load(files);
                Records found = new Records(Files.newBufferedWriter(records))) {
            long loaded = System.nanoTime();
            Scheme scheme = ensemble.scheme();
            Errors wrong = new Errors();
            String figures = figures(ensemble, (text, relations) -> {
                found.add(text, relations);
                wrong.add(Text.of(text.text()).chars(), text.relations(), relations);
            });
            if (errors != null) {
                Files.writeString(errors, wrong.table(KINDS));
            }
            System.out.printf(
                    "%s%nloaded in %.2f s, %.0f subwords a second with the corpora%n",
                    figures, (loaded - start) / 1e9, ensemble.subwords() * 1e9 / (System.nanoTime() - loaded));
            if (files.size() == 1) {
                writeCard(files.getFirst(), scheme, figures);
            }
        }
        return 0;
    }

    private String figures(Ensemble ensemble, BiConsumer<Brat.Annotated, List<Relation>> found) throws IOException {
        Scheme scheme = ensemble.scheme();
        Gold corpora = new Gold(gold, new Tokenizer(scheme.vocabulary()));
        Dev dev = corpora.dev(scheme.length(), scheme.context());
        Dev politics = corpora.politics(scheme.length(), scheme.context());
        return "%s%n  names in texts of politics %s"
                .formatted(
                        dev.measure(ensemble::scores, scheme.chains(), found).lines(),
                        politics.measure(ensemble::scores, scheme.chains(), (text, relations) -> {})
                                .names());
    }

    private void writeCard(Path file, Scheme scheme, String figures) throws IOException {
        String name = file.getFileName().toString();
        Files.writeString(
                file.resolveSibling(name.replaceFirst("\\.onnx$", "") + ".md"),
                ModelCard.of(name, Files.readAllBytes(file), base, scheme, figures));
    }
}

package dev.firsthand.training;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Scheme;
import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.training.network.Checkpoint;
import dev.firsthand.training.network.Layout;
import dev.firsthand.training.onnx.Export;
import dev.firsthand.training.onnx.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes trained weights as a model file that the encoder loads. */
@Command(name = "export", description = "Writes trained weights as a model file that the encoder loads.")
final class ExportModel implements Callable<Integer> {

    @Option(
            names = "--weights",
            required = true,
            description = "Weights or a checkpoint that a training wrote; of several the mean is taken.")
    List<Path> weights = List.of();

    @Option(names = "--to", required = true, description = "The file to write.")
    Path file = Path.of("encoder.onnx");

    @Option(names = "--base", description = "The encoder they began with: ${COMPLETION-CANDIDATES}.")
    Base base = Base.BGE;

    @Option(names = "--layers", split = ",", description = "The layers that the training kept; all if none is named.")
    List<Integer> layers = List.of();

    @Option(names = "--precision", description = "${COMPLETION-CANDIDATES}")
    Precision precision = Precision.INT8;

    @Option(names = "--length", description = "How many subwords a window may have.")
    int length = 160;

    @Option(names = "--context", description = "How many of them may repeat earlier paragraphs.")
    int context = 32;

    @Override
    public Integer call() throws IOException {
        Layout layout = new Layout(base.model(layers), 0);
        float[] values = mean();
        Files.write(file, bytes(layout, values, base.vocabulary()));
        return 0;
    }

    private float[] mean() throws IOException {
        float[] mean = Checkpoint.read(weights.getFirst()).average().clone();
        for (Path file : weights.subList(1, weights.size())) {
            float[] other = Checkpoint.read(file).average();
            if (other.length != mean.length) {
                throw new IllegalArgumentException("%s holds %d weights, and %s %d"
                        .formatted(file, other.length, weights.getFirst(), mean.length));
            }
            for (int i = 0; i < mean.length; i++) {
                mean[i] += other[i];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= weights.size();
        }
        return mean;
    }

    private byte[] bytes(Layout layout, float[] values, Vocabulary vocabulary) {
        Map<Head, double[][]> transitions = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            if (head.isChain()) {
                transitions.put(head, rows(layout.values(Layout.transitions(head), values), head.size()));
            }
        }
        Map<String, String> about = new LinkedHashMap<>();
        about.put("base", base.publishedAs());
        about.putAll(new Scheme(vocabulary, transitions, length, context).written());
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("labels", Layout.TAGS);
        heads.put("links", Layout.LINKS);
        return new Export(name -> layout.values(name, values), layout.layers(), layout.width(), precision)
                .model(heads, about);
    }

    private static double[][] rows(float[] flat, int width) {
        double[][] rows = new double[flat.length / width][width];
        for (int i = 0; i < flat.length; i++) {
            rows[i / width][i % width] = flat[i];
        }
        return rows;
    }
}

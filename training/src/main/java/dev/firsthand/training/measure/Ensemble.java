package dev.firsthand.training.measure;

import dev.firsthand.encoder.Chain;
import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Model;
import dev.firsthand.encoder.Scheme;
import dev.firsthand.encoder.Scores;
import dev.firsthand.encoder.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One or several models of one vocabulary that read the same windows; what they compute is averaged. */
public final class Ensemble implements AutoCloseable {

    private final List<Model> models;
    private final Scheme scheme;
    private long subwords;

    private Ensemble(List<Model> models) {
        this.models = models;
        this.scheme = mean(models.stream().map(Model::scheme).toList());
    }

    /**
     * Loads model files.
     *
     * @throws IllegalArgumentException if they cut texts into different subwords or windows
     */
    public static Ensemble load(List<Path> files) throws IOException {
        List<Model> models = new ArrayList<>();
        for (Path file : files) {
            models.add(Model.load(Files.readAllBytes(file)));
            Scheme scheme = models.getLast().scheme();
            Scheme first = models.getFirst().scheme();
            if (!scheme.vocabulary().subwords().equals(first.vocabulary().subwords())
                    || scheme.length() != first.length()
                    || scheme.context() != first.context()) {
                throw new IllegalArgumentException(
                        "%s has another vocabulary or other windows than %s".formatted(file, files.getFirst()));
            }
        }
        return new Ensemble(List.copyOf(models));
    }

    private static Scheme mean(List<Scheme> schemes) {
        Scheme first = schemes.getFirst();
        Map<Head, double[][]> transitions = new EnumMap<>(Head.class);
        first.transitions().forEach((head, rows) -> {
            double[][] mean = new double[rows.length][rows[0].length];
            for (Scheme scheme : schemes) {
                add(mean, scheme.transitions().getOrDefault(head, rows), 1.0 / schemes.size());
            }
            transitions.put(head, mean);
        });
        return new Scheme(first.vocabulary(), transitions, first.length(), first.context());
    }

    private static void add(double[][] sum, double[][] rows, double weight) {
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum[i].length; j++) {
                sum[i][j] += weight * rows[i][j];
            }
        }
    }

    /** How it cuts texts; its {@linkplain Chain chains} move as those of its models do in the mean. */
    public Scheme scheme() {
        return scheme;
    }

    /** The scores of windows. */
    public List<Scores> scores(List<Window> windows) {
        windows.forEach(window -> subwords += window.length());
        return windows.stream()
                .map(window -> Scores.mean(
                        models.stream().map(model -> model.scores(window)).toList()))
                .toList();
    }

    /** How many subwords it has read. */
    public long subwords() {
        return subwords;
    }

    @Override
    public void close() {
        models.forEach(Model::close);
    }
}

package dev.firsthand.training.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Model;
import dev.firsthand.encoder.Scheme;
import dev.firsthand.encoder.Scores;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Window;
import dev.firsthand.model.Span;
import dev.firsthand.training.TinyBase;
import dev.firsthand.training.network.Layout;
import dev.firsthand.training.network.Network;
import dev.firsthand.training.network.Weights;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

    private static final String TEXT = "“The ship sank at noon,” the master told Anna Smith.";

    private final Layout layout = new Layout(TinyBase.model(1), 2);

    private byte[] file(Precision precision) {
        float[] values = layout.start();
        Map<Head, double[][]> transitions = new EnumMap<>(Head.class);
        for (Head head : List.of(Head.ROLES, Head.NAMES)) {
            transitions.put(head, new double[head.size() + 1][head.size()]);
        }
        Map<String, String> heads = new LinkedHashMap<>(Map.of("labels", Layout.TAGS));
        heads.put("links", Layout.LINKS);
        return new Export(name -> layout.values(name, values), layout.layers(), layout.width(), precision)
                .model(heads, new Scheme(TinyBase.vocabulary(), transitions, 60, 20).written());
    }

    private static Window window() {
        return new Window(List.of(new Tokenizer(TinyBase.vocabulary()).tokens(TEXT, new Span(0, TEXT.length()))), 0);
    }

    @ParameterizedTest
    @CsvSource({"FLOAT, 1e-4", "INT8, 0.12"})
    void theExportedEncoderComputesWhatTheTrainedOneDoes(Precision precision, double tolerance) {
        Window window = window();
        Scores trained = new Network(new Weights(layout, Set.of()), TinyBase.vocabulary(), 0, 1, false, 0)
                .scores(List.of(window))
                .getFirst();
        try (Model model = Model.load(file(precision))) {
            Scores exported = model.scores(window);
            for (Head head : Head.values()) {
                double[][] expected = trained.of(head, 0, trained.size());
                double[][] found = exported.of(head, 0, exported.size());
                for (int t = 0; t < expected.length; t++) {
                    assertThat(found[t]).containsExactly(expected[t], within(tolerance));
                }
            }
            assertThat(exported.link(Scores.Target.CUE, 0, 9))
                    .isCloseTo(trained.link(Scores.Target.CUE, 0, 9), within(tolerance));
            assertThat(exported.noLink(Scores.Target.SOURCE, 0))
                    .isCloseTo(trained.noLink(Scores.Target.SOURCE, 0), within(tolerance));
        }
    }
}

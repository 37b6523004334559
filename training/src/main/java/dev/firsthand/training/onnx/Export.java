package dev.firsthand.training.onnx;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes a trained encoder as an ONNX graph for one window at a time: no mask and nothing filled up, so that what is read
 * of a window depends on that window alone. Uses the operators into which ONNX Runtime packs attention and normalisation.
 */
public final class Export {

    private static final float EPSILON = 1e-12f;
    private static final int HEAD_WIDTH = 32;

    private final Function<String, float[]> weights;
    private final Precision precision;
    private final Graph graph = new Graph();
    private final int layers;
    private final int width;

    /**
     * @param weights values by name; linear layers lie as {@code [out, in]}
     * @param layers how many layers the encoder has
     * @param width how long the vector of a subword is
     */
    public Export(Function<String, float[]> weights, int layers, int width, Precision precision) {
        this.weights = weights;
        this.precision = precision;
        this.layers = layers;
        this.width = width;
    }

    /**
     * The model's bytes.
     *
     * @param heads outputs by name, and the linear layers that give them
     * @param about words that are kept in the file
     */
    public byte[] model(Map<String, String> heads, Map<String, String> about) {
        String state = embedded();
        for (int layer = 0; layer < layers; layer++) {
            state = layer("encoder.layer." + layer + ".", state);
        }
        for (Map.Entry<String, String> head : heads.entrySet()) {
            output(head.getKey(), head.getValue(), state);
        }
        return graph.model(about);
    }

    private String embedded() {
        String subwords = precision.rows(
                graph,
                graph.input("subwords"),
                "subwords.table",
                weights.apply("embeddings.word_embeddings.weight"),
                width);
        String positions = Precision.FLOAT.rows(
                graph,
                graph.input("positions"),
                "positions.table",
                weights.apply("embeddings.position_embeddings.weight"),
                width);
        String shapes = Precision.FLOAT.rows(graph, graph.input("shapes"), "shapes.table", shapes(), width);
        String sum = graph.node("Add", List.of(graph.node("Add", List.of(subwords, positions)), shapes));
        return graph.node(
                "LayerNormalization",
                List.of(sum, vector("embeddings.LayerNorm.weight"), vector("embeddings.LayerNorm.bias")),
                Graph.Setting.of("axis", -1),
                Graph.Setting.of("epsilon", EPSILON));
    }

    /** The vectors of shapes with that of the only segment, which is added everywhere. */
    private float[] shapes() {
        float[] table = weights.apply("embeddings.shape_embeddings.weight").clone();
        float[] segment = weights.apply("embeddings.token_type_embeddings.weight");
        for (int i = 0; i < table.length; i++) {
            table[i] += segment[i % width];
        }
        return table;
    }

    private String layer(String name, String state) {
        String self = name + "attention.self.";
        float[] matrix = beside(matrix(self + "query"), matrix(self + "key"), matrix(self + "value"));
        float[] bias = end(bias(self + "query"), bias(self + "key"), bias(self + "value"));
        String all = precision.linear(graph, state, self + "all", matrix, bias);
        List<String> parts = graph.nodes("", "Split", List.of(all), 3, Graph.Setting.of("axis", -1));
        String attended = graph.own("MultiHeadAttention", parts, Graph.Setting.of("num_heads", width / HEAD_WIDTH));
        state = normal(linear(attended, name + "attention.output.dense"), state, name + "attention.output.LayerNorm");
        String inner = graph.own("Gelu", List.of(linear(state, name + "intermediate.dense")));
        return normal(linear(inner, name + "output.dense"), state, name + "output.LayerNorm");
    }

    private void output(String output, String name, String state) {
        float[] bias = bias(name);
        String product =
                graph.node("MatMul", List.of(state, graph.floats(name + ".weight", matrix(name), width, bias.length)));
        graph.named(output, "Add", List.of(product, graph.floats(name + ".bias", bias, bias.length)));
        graph.output(output, bias.length);
    }

    private String linear(String input, String name) {
        return precision.linear(graph, input, name, matrix(name), bias(name));
    }

    private String normal(String input, String skipped, String name) {
        return graph.own(
                "SkipLayerNormalization",
                List.of(input, skipped, vector(name + ".weight"), vector(name + ".bias")),
                Graph.Setting.of("epsilon", EPSILON));
    }

    private String vector(String name) {
        return graph.floats(name, weights.apply(name), width);
    }

    private float[] bias(String name) {
        return weights.apply(name + ".bias");
    }

    /** The matrix of a linear layer as {@code [in, out]}. */
    private float[] matrix(String name) {
        float[] values = weights.apply(name + ".weight");
        int out = bias(name).length;
        int in = values.length / out;
        float[] turned = new float[values.length];
        for (int row = 0; row < out; row++) {
            for (int column = 0; column < in; column++) {
                turned[column * out + row] = values[row * in + column];
            }
        }
        return turned;
    }

    /** Matrices {@code [in, out]} of the same size, side by side. */
    private float[] beside(float[]... matrices) {
        int out = matrices[0].length / width;
        float[] all = new float[matrices.length * matrices[0].length];
        for (int row = 0; row < width; row++) {
            for (int i = 0; i < matrices.length; i++) {
                System.arraycopy(matrices[i], row * out, all, (row * matrices.length + i) * out, out);
            }
        }
        return all;
    }

    private static float[] end(float[]... vectors) {
        int size = vectors[0].length;
        float[] all = new float[vectors.length * size];
        for (int i = 0; i < vectors.length; i++) {
            System.arraycopy(vectors[i], 0, all, i * size, size);
        }
        return all;
    }
}

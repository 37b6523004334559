package dev.firsthand.training.onnx;

import java.util.List;

/** How the numbers of an exported encoder are kept. */
public enum Precision {
    /** As they were trained. */
    FLOAT {
        @Override
        String linear(Graph graph, String input, String name, float[] matrix, float[] bias) {
            int out = bias.length;
            int in = matrix.length / out;
            String product = graph.node("MatMul", List.of(input, graph.floats(name + ".weight", matrix, in, out)));
            return graph.node("Add", List.of(product, graph.floats(name + ".bias", bias, out)));
        }

        @Override
        String rows(Graph graph, String indices, String name, float[] table, int width) {
            String rows = graph.floats(name, table, table.length / width, width);
            return graph.node("Gather", List.of(rows, indices));
        }
    },

    /**
     * In eight bits: each column of a matrix and each row of a table with a scale of its own, what flows between them with
     * a scale found anew each time.
     */
    INT8 {
        @Override
        String linear(Graph graph, String input, String name, float[] matrix, float[] bias) {
            int out = bias.length;
            int in = matrix.length / out;
            float[] scales = new float[out];
            byte[] small = new byte[matrix.length];
            for (int column = 0; column < out; column++) {
                scales[column] = scale(matrix, column, out, in);
                for (int row = 0; row < in; row++) {
                    small[row * out + column] = (byte) Math.round(matrix[row * out + column] / scales[column]);
                }
            }
            return graph.own(
                    "DynamicQuantizeMatMul",
                    List.of(
                            input,
                            graph.bytes(name + ".weight", small, in, out),
                            graph.floats(name + ".scale", scales, out),
                            graph.bytes(name + ".zero", new byte[out], out),
                            graph.floats(name + ".bias", bias, out)));
        }

        @Override
        String rows(Graph graph, String indices, String name, float[] table, int width) {
            int count = table.length / width;
            float[] scales = new float[count];
            byte[] small = new byte[table.length];
            for (int row = 0; row < count; row++) {
                scales[row] = scale(table, row * width, 1, width);
                for (int i = row * width; i < (row + 1) * width; i++) {
                    small[i] = (byte) Math.round(table[i] / scales[row]);
                }
            }
            String rows = graph.node("Gather", List.of(graph.bytes(name, small, count, width), indices));
            String floats = graph.node("Cast", List.of(rows), Graph.Setting.of("to", 1));
            String scaled = graph.node("Gather", List.of(graph.floats(name + ".scale", scales, count, 1), indices));
            return graph.node("Mul", List.of(floats, scaled));
        }
    };

    private static final float LARGEST = 127;

    /** Appends a linear layer; the matrix lies as {@code [in, out]}. */
    abstract String linear(Graph graph, String input, String name, float[] matrix, float[] bias);

    /** Appends the taking of rows out of a table. */
    abstract String rows(Graph graph, String indices, String name, float[] table, int width);

    private static float scale(float[] values, int first, int step, int count) {
        float largest = 1e-9f;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(values[first + i * step]));
        }
        return largest / LARGEST;
    }
}

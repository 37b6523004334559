package dev.firsthand.training.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a BERT encoder that lies as an ONNX file in a Maven artefact. Names are those of Hugging Face's
 * implementation; the weights of a linear layer lie as {@code [out, in]}.
 */
public final class BaseModel {

    /**
     * One weight.
     *
     * @param values row by row
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of numbers
    public record Weight(List<Long> dimensions, float[] values) {}

    private record Node(String name, List<String> inputs) {}

    private static final List<String> LINEAR = List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");

    private static final int FLOAT = 1;

    private final Map<String, Weight> weights = new LinkedHashMap<>();
    private int layers;

    /**
     * An encoder with these weights.
     *
     * @param layers how many layers they make
     */
    public BaseModel(Map<String, Weight> weights, int layers) {
        this.weights.putAll(weights);
        this.layers = layers;
    }

    private BaseModel(Map<String, Weight> initialisers, Map<String, Node> nodes) {
        initialisers.forEach((name, weight) -> {
            if (name.startsWith("embeddings.")
                    || (name.startsWith("encoder.") && weight.dimensions().size() == 1)) {
                weights.put(name, weight);
            }
        });
        while (nodes.containsKey(matMul(layers, LINEAR.getFirst()))) {
            for (String linear : LINEAR) {
                weights.put(
                        "encoder.layer.%d.%s.weight".formatted(layers, linear),
                        transposed(operand(nodes, matMul(layers, linear), initialisers)));
            }
            layers++;
        }
        if (layers == 0) {
            throw new IllegalArgumentException("the model holds no layer of a BERT encoder");
        }
    }

    /**
     * The same encoder with some of its layers only, in their order.
     *
     * @throws IllegalArgumentException if it has no such layer
     */
    public BaseModel keeping(List<Integer> kept) {
        Map<String, Weight> fewer = new LinkedHashMap<>();
        weights.forEach((name, weight) -> {
            if (!name.startsWith("encoder.")) {
                fewer.put(name, weight);
            }
        });
        for (int i = 0; i < kept.size(); i++) {
            int layer = kept.get(i);
            if (layer < 0 || layer >= layers) {
                throw new IllegalArgumentException("layer %d must be 0 to %d".formatted(layer, layers - 1));
            }
            for (Map.Entry<String, Weight> entry : weights.entrySet()) {
                if (entry.getKey().startsWith(prefix(layer))) {
                    fewer.put(prefix(i) + entry.getKey().substring(prefix(layer).length()), entry.getValue());
                }
            }
        }
        return new BaseModel(fewer, kept.size());
    }

    /** With what the names of a layer's weights begin. */
    public static String prefix(int layer) {
        return "encoder.layer.%d.".formatted(layer);
    }

    /** Reads a model that lies on the class path. */
    public static BaseModel resource(String name) {
        try (InputStream in = BaseModel.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no model %s on the class path".formatted(name));
            }
            return of(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model's bytes. */
    public static BaseModel of(ByteBuffer model) {
        Map<String, Weight> initialisers = new LinkedHashMap<>();
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Proto.Field field : Proto.fields(model)) {
            if (field.number() != Onnx.MODEL_GRAPH) {
                continue;
            }
            for (Proto.Field part : Proto.fields(field.bytes())) {
                if (part.number() == Onnx.GRAPH_INITIALISER) {
                    readInitialiser(part.bytes(), initialisers);
                } else if (part.number() == Onnx.GRAPH_NODE) {
                    Node node = node(part.bytes());
                    nodes.put(node.name(), node);
                }
            }
        }
        return new BaseModel(initialisers, nodes);
    }

    /** All weights by name. */
    public Map<String, Weight> weights() {
        return weights;
    }

    /** How many layers the encoder has. */
    public int layers() {
        return layers;
    }

    /** How long the vector of a subword is. */
    public int width() {
        Weight bias = weights.get("embeddings.LayerNorm.bias");
        if (bias == null) {
            throw new IllegalArgumentException("the model has no embeddings.LayerNorm.bias");
        }
        return bias.values().length;
    }

    private static String matMul(int layer, String linear) {
        return "/encoder/layer.%d/%s/MatMul".formatted(layer, linear.replace('.', '/'));
    }

    private static Weight operand(Map<String, Node> nodes, String name, Map<String, Weight> initialisers) {
        Node node = nodes.get(name);
        if (node != null) {
            for (String input : node.inputs()) {
                Weight weight = initialisers.get(input);
                if (weight != null) {
                    return weight;
                }
            }
        }
        throw new IllegalArgumentException("the model's node %s has no weight".formatted(name));
    }

    private static Weight transposed(Weight weight) {
        int rows = weight.dimensions().get(0).intValue();
        int columns = weight.dimensions().get(1).intValue();
        float[] turned = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = weight.values()[row * columns + column];
            }
        }
        return new Weight(List.of((long) columns, (long) rows), turned);
    }

    private static void readInitialiser(ByteBuffer bytes, Map<String, Weight> into) {
        String name = "";
        long type = 0;
        List<Long> dimensions = new ArrayList<>();
        ByteBuffer raw = ByteBuffer.allocate(0);
        for (Proto.Field field : Proto.fields(bytes)) {
            switch (field.number()) {
                case Onnx.TENSOR_DIMENSIONS -> dimensions.addAll(Proto.numbers(field));
                case Onnx.TENSOR_TYPE -> type = field.value();
                case Onnx.TENSOR_NAME -> name = field.text();
                case Onnx.TENSOR_FLOATS, Onnx.TENSOR_RAW -> raw = field.bytes();
                default -> {}
            }
        }
        if (type == FLOAT) {
            float[] values = new float[raw.remaining() / Float.BYTES];
            raw.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            into.put(name, new Weight(List.copyOf(dimensions), values));
        }
    }

    private static Node node(ByteBuffer bytes) {
        String name = "";
        List<String> inputs = new ArrayList<>();
        for (Proto.Field field : Proto.fields(bytes)) {
            if (field.number() == Onnx.NODE_INPUT) {
                inputs.add(field.text());
            } else if (field.number() == Onnx.NODE_NAME) {
                name = field.text();
            }
        }
        return new Node(name, inputs);
    }
}

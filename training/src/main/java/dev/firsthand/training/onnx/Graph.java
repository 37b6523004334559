package dev.firsthand.training.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An ONNX graph being written: every method appends something and gives the name of what it makes. */
final class Graph {

    /** The operators of ONNX Runtime's own. */
    static final String MICROSOFT = "com.microsoft";

    private static final int FLOAT = 1;
    private static final int INT8 = 3;
    private static final int INT64 = 7;

    private static final int ATTRIBUTE_FLOAT = 1;
    private static final int ATTRIBUTE_INT = 2;

    private static final int IR_VERSION = 8;
    private static final int OPERATORS = 17;

    private final Proto.Message graph = new Proto.Message().text(Onnx.GRAPH_NAME, "firsthand");
    private int names;

    /** What a node is told beside its inputs. */
    record Setting(String name, Consumer<Proto.Message> value) {

        static Setting of(String name, long value) {
            return new Setting(name, message -> message.number(3, value).number(20, ATTRIBUTE_INT));
        }

        static Setting of(String name, float value) {
            return new Setting(name, message -> message.real(2, value).number(20, ATTRIBUTE_FLOAT));
        }

        private Proto.Message message() {
            Proto.Message message = new Proto.Message().text(1, name);
            value.accept(message);
            return message;
        }
    }

    /** Appends a row of whole numbers that the graph is given, {@code [1, length]}. */
    String input(String name) {
        graph.message(Onnx.GRAPH_INPUT, value(name, INT64, 1, "length"));
        return name;
    }

    /** Names what the graph gives, {@code [1, length, width]}. */
    void output(String name, int width) {
        graph.message(Onnx.GRAPH_OUTPUT, value(name, FLOAT, 1, "length", width));
    }

    private static Proto.Message value(String name, int type, Object... dimensions) {
        Proto.Message shape = new Proto.Message();
        for (Object dimension : dimensions) {
            shape.message(
                    1,
                    dimension instanceof Integer number
                            ? new Proto.Message().number(1, number)
                            : new Proto.Message().text(2, dimension.toString()));
        }
        Proto.Message tensor = new Proto.Message().number(1, type).message(2, shape);
        return new Proto.Message().text(1, name).message(2, new Proto.Message().message(1, tensor));
    }

    /** Appends an operator of ONNX. */
    String node(String operator, List<String> inputs, Setting... settings) {
        return nodes("", operator, inputs, 1, settings).getFirst();
    }

    /** Appends an operator of ONNX Runtime. */
    String own(String operator, List<String> inputs, Setting... settings) {
        return nodes(MICROSOFT, operator, inputs, 1, settings).getFirst();
    }

    /** Appends an operator with several outputs. */
    List<String> nodes(String domain, String operator, List<String> inputs, int outputs, Setting... settings) {
        Proto.Message node = new Proto.Message();
        inputs.forEach(input -> node.text(Onnx.NODE_INPUT, input));
        List<String> made = new ArrayList<>();
        for (int i = 0; i < outputs; i++) {
            made.add(operator + "_" + names++);
            node.text(Onnx.NODE_OUTPUT, made.getLast());
        }
        node.text(Onnx.NODE_NAME, "node_" + made.getFirst()).text(Onnx.NODE_OPERATOR, operator);
        for (Setting setting : settings) {
            node.message(Onnx.NODE_ATTRIBUTE, setting.message());
        }
        if (!domain.isEmpty()) {
            node.text(Onnx.NODE_DOMAIN, domain);
        }
        graph.message(Onnx.GRAPH_NODE, node);
        return made;
    }

    /** Appends an operator whose output bears a name. */
    void named(String name, String operator, List<String> inputs) {
        Proto.Message node = new Proto.Message();
        inputs.forEach(input -> node.text(Onnx.NODE_INPUT, input));
        node.text(Onnx.NODE_OUTPUT, name).text(Onnx.NODE_NAME, "node_" + name).text(Onnx.NODE_OPERATOR, operator);
        graph.message(Onnx.GRAPH_NODE, node);
    }

    /** Appends numbers. */
    String floats(String name, float[] values, long... dimensions) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return initialiser(name, FLOAT, raw.array(), dimensions);
    }

    /** Appends small whole numbers. */
    String bytes(String name, byte[] values, long... dimensions) {
        return initialiser(name, INT8, values, dimensions);
    }

    private String initialiser(String name, int type, byte[] raw, long... dimensions) {
        Proto.Message tensor = new Proto.Message();
        for (long dimension : dimensions) {
            tensor.number(Onnx.TENSOR_DIMENSIONS, dimension);
        }
        tensor.number(Onnx.TENSOR_TYPE, type).text(Onnx.TENSOR_NAME, name).bytes(Onnx.TENSOR_RAW, raw);
        graph.message(Onnx.GRAPH_INITIALISER, tensor);
        return name;
    }

    /** The model's bytes, with words about it that are kept in the file. */
    byte[] model(Map<String, String> about) {
        Proto.Message model = new Proto.Message()
                .number(Onnx.MODEL_IR_VERSION, IR_VERSION)
                .text(Onnx.MODEL_PRODUCER, "firsthand")
                .message(Onnx.MODEL_GRAPH, graph)
                .message(Onnx.MODEL_OPERATOR_SET, operators("", OPERATORS))
                .message(Onnx.MODEL_OPERATOR_SET, operators(MICROSOFT, 1));
        about.forEach((key, value) -> model.message(
                Onnx.MODEL_METADATA, new Proto.Message().text(1, key).text(2, value)));
        return model.toByteArray();
    }

    private static Proto.Message operators(String domain, int version) {
        return new Proto.Message().text(Onnx.OPERATOR_SET_DOMAIN, domain).number(Onnx.OPERATOR_SET_VERSION, version);
    }
}

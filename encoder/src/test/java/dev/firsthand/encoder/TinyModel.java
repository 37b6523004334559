package dev.firsthand.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A model file of two nodes: what it tells of a subword stands in a table, whatever stands around it. The test says which
 * word bears which label; every content goes with every source and cue alike, least of all with none.
 */
final class TinyModel {

    static final int LENGTH = 24;
    static final int CONTEXT = 10;

    private static final float SURE = 8;
    private static final int LINK_WIDTH = 1;

    private final Vocabulary vocabulary;
    private final float[] labels;
    private final float[] links;

    TinyModel(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        int size = vocabulary.subwords().size();
        labels = new float[size * Head.WIDTH];
        links = new float[size * 4 * LINK_WIDTH];
        for (Head head : Head.values()) {
            for (int subword = 0; subword < size; subword++) {
                labels[subword * Head.WIDTH + head.offset()] = SURE / 2;
            }
        }
        Arrays.fill(links, 1);
        int beginning = vocabulary.number(Vocabulary.BEGINNING);
        Arrays.fill(links, beginning * 4, beginning * 4 + 4, -SURE);
    }

    /** The words and marks of a little English and the letters it needs for the rest. */
    static Vocabulary words(String... more) {
        List<String> subwords = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
        subwords.addAll(List.of("“", "”", ",", ".", "\"", "un", "##certain", "##ty"));
        subwords.addAll(List.of(more));
        return new Vocabulary(subwords);
    }

    /** Makes the encoder sure of a word's label. */
    TinyModel sure(String word, Head head, String label) {
        labels[vocabulary.number(word) * Head.WIDTH + head.offset() + head.number(label)] = SURE;
        return this;
    }

    Scheme scheme() {
        Map<Head, double[][]> transitions = new EnumMap<>(Head.class);
        for (Head head : List.of(Head.ROLES, Head.NAMES)) {
            transitions.put(head, new double[head.size() + 1][head.size()]);
        }
        return new Scheme(vocabulary, transitions, LENGTH, CONTEXT);
    }

    byte[] file() {
        return file(scheme().written());
    }

    byte[] file(Map<String, String> about) {
        Message graph = new Message()
                .text(2, "tiny")
                .message(1, gather("labels"))
                .message(1, gather("links"))
                .message(5, table("labels.table", labels, Head.WIDTH))
                .message(5, table("links.table", links, 4 * LINK_WIDTH));
        for (String input : List.of("subwords", "positions", "shapes")) {
            graph.message(11, value(input, 7, 0));
        }
        graph.message(12, value("labels", 1, Head.WIDTH)).message(12, value("links", 1, 4 * LINK_WIDTH));
        Message model = new Message()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, 17));
        about.forEach(
                (key, word) -> model.message(14, new Message().text(1, key).text(2, word)));
        return model.bytes();
    }

    private static Message gather(String name) {
        return new Message()
                .text(1, name + ".table")
                .text(1, "subwords")
                .text(2, name)
                .text(4, "Gather");
    }

    private static Message table(String name, float[] values, int width) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return new Message()
                .number(1, values.length / width)
                .number(1, width)
                .number(2, 1)
                .text(8, name)
                .bytes(9, raw.array());
    }

    private static Message value(String name, int type, int width) {
        Message shape =
                new Message().message(1, new Message().number(1, 1)).message(1, new Message().text(2, "length"));
        if (width > 0) {
            shape.message(1, new Message().number(1, width));
        }
        return new Message()
                .text(1, name)
                .message(
                        2,
                        new Message().message(1, new Message().number(1, type).message(2, shape)));
    }

    /** A message of protocol buffers being written. */
    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message bytes(int field, byte[] value) {
            varint((long) field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.bytes());
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            for (long rest = value; ; rest >>>= 7) {
                out.write((int) (rest & 0x7F) | (rest > 0x7F ? 0x80 : 0));
                if (rest <= 0x7F) {
                    return;
                }
            }
        }
    }
}

package dev.firsthand.training;

import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.training.onnx.BaseModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An untrained encoder of two layers that knows a few words. */
public final class TinyBase {

    public static final int WIDTH = 64;
    public static final int LAYERS = 2;
    private static final int INNER = 96;
    private static final int POSITIONS = 64;

    private TinyBase() {}

    /** The subwords it knows. */
    public static Vocabulary vocabulary() {
        return new Vocabulary(List.of(
                "[PAD]", "[UNK]", "[CLS]", "[SEP]", "\"", "“", "”", "‘", "’", ",", ".", "the", "a", "master", "said",
                "told", "us", "water", "rose", "fell", "pilot", "ship", "##s", "sank", "dover", "at", "noon", "nobody",
                "knew", "why", "(", ")", "'", "-", "london", "smith", "anna"));
    }

    /** Weights drawn from a seed. */
    public static BaseModel model(long seed) {
        Random random = new Random(seed);
        Map<String, BaseModel.Weight> weights = new LinkedHashMap<>();
        put(
                weights,
                random,
                "embeddings.word_embeddings.weight",
                vocabulary().subwords().size(),
                WIDTH);
        put(weights, random, "embeddings.position_embeddings.weight", POSITIONS, WIDTH);
        put(weights, random, "embeddings.token_type_embeddings.weight", 2, WIDTH);
        normal(weights, "embeddings.LayerNorm");
        for (int layer = 0; layer < LAYERS; layer++) {
            String name = "encoder.layer." + layer + ".";
            for (String part : List.of("self.query", "self.key", "self.value", "output.dense")) {
                linear(weights, random, name + "attention." + part, WIDTH, WIDTH);
            }
            normal(weights, name + "attention.output.LayerNorm");
            linear(weights, random, name + "intermediate.dense", INNER, WIDTH);
            linear(weights, random, name + "output.dense", WIDTH, INNER);
            normal(weights, name + "output.LayerNorm");
        }
        return new BaseModel(weights, LAYERS);
    }

    private static void linear(Map<String, BaseModel.Weight> weights, Random random, String name, int out, int in) {
        put(weights, random, name + ".weight", out, in);
        put(weights, random, name + ".bias", out);
    }

    private static void normal(Map<String, BaseModel.Weight> weights, String name) {
        float[] ones = new float[WIDTH];
        Arrays.fill(ones, 1);
        weights.put(name + ".weight", new BaseModel.Weight(List.of((long) WIDTH), ones));
        weights.put(name + ".bias", new BaseModel.Weight(List.of((long) WIDTH), new float[WIDTH]));
    }

    private static void put(Map<String, BaseModel.Weight> weights, Random random, String name, int... dimensions) {
        int size = Arrays.stream(dimensions).reduce(1, (a, b) -> a * b);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (0.15 * random.nextGaussian());
        }
        weights.put(
                name,
                new BaseModel.Weight(
                        Arrays.stream(dimensions).mapToObj(d -> (long) d).toList(), values));
    }
}

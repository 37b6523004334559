package dev.firsthand.training.network;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Shape;
import dev.firsthand.training.onnx.BaseModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Where each weight lies in the one run of memory that holds all of them, and with what it starts. Weights that are trained
 * alike lie side by side.
 */
public final class Layout {

    /** How weights are trained. */
    public enum Group {
        /** Vectors of subwords and positions. */
        EMBEDDINGS,
        BODY,
        /** Biases and normalisations, which are not drawn towards zero. */
        BODY_PLAIN,
        HEADS,
        HEADS_PLAIN
    }

    /**
     * One weight.
     *
     * @param dimensions of a linear layer {@code [out, in]}
     */
    public record Slot(String name, Group group, int offset, List<Long> dimensions) {

        /** How many numbers it holds. */
        public int size() {
            return Math.toIntExact(dimensions.stream().reduce(1L, (a, b) -> a * b));
        }
    }

    /** The linear layer that scores all labels of all {@linkplain Head heads}. */
    public static final String TAGS = "heads.tags";

    /** The linear layer that gives the vectors which tie contents to sources and cues. */
    public static final String LINKS = "heads.links";

    /** The vectors of {@linkplain Shape shapes}. */
    public static final String SHAPES = "embeddings.shape_embeddings.weight";

    /** How long a vector of a link is; there are four: content to source, content to cue, source, cue. */
    public static final int LINK_WIDTH = 128;

    private static final float SPREAD = 0.02f;

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final float[] start;
    private final int layers;
    private final int width;

    /** The layout of a base model with new heads, whose weights are drawn from the seed. */
    public Layout(BaseModel base, long seed) {
        Map<String, BaseModel.Weight> weights = new LinkedHashMap<>(base.weights());
        layers = base.layers();
        width = base.width();
        Random random = new Random(seed);
        weights.put(
                SHAPES,
                new BaseModel.Weight(
                        List.of((long) Shape.values().length, (long) width), new float[width * Shape.values().length]));
        for (Head head : Head.values()) {
            if (head.isChain()) {
                List<Long> dimensions = List.of(head.size() + 1L, (long) head.size());
                weights.put(
                        transitions(head),
                        new BaseModel.Weight(dimensions, new float[(head.size() + 1) * head.size()]));
            }
        }
        addLinear(weights, TAGS, Head.WIDTH, random);
        addLinear(weights, LINKS, 4 * LINK_WIDTH, random);
        List<Map.Entry<String, BaseModel.Weight>> ordered = weights.entrySet().stream()
                .sorted(Comparator.comparing(entry -> group(entry.getKey())))
                .toList();
        start = new float
                [ordered.stream()
                        .mapToInt(entry -> entry.getValue().values().length)
                        .sum()];
        int offset = 0;
        for (Map.Entry<String, BaseModel.Weight> entry : ordered) {
            float[] values = entry.getValue().values();
            slots.put(
                    entry.getKey(),
                    new Slot(
                            entry.getKey(),
                            group(entry.getKey()),
                            offset,
                            entry.getValue().dimensions()));
            System.arraycopy(values, 0, start, offset, values.length);
            offset += values.length;
        }
    }

    /** The name of the scores of moving from one label of a head to the next, the beginning last. */
    public static String transitions(Head head) {
        return "heads." + head.name().toLowerCase(Locale.ROOT) + ".transitions";
    }

    private void addLinear(Map<String, BaseModel.Weight> weights, String name, int rows, Random random) {
        float[] values = new float[rows * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() * SPREAD;
        }
        weights.put(name + ".weight", new BaseModel.Weight(List.of((long) rows, (long) width), values));
        weights.put(name + ".bias", new BaseModel.Weight(List.of((long) rows), new float[rows]));
    }

    private static Group group(String name) {
        boolean plain = name.endsWith("bias") || name.endsWith("transitions") || name.contains("LayerNorm");
        if (name.startsWith("heads.") || name.equals(SHAPES)) {
            return plain ? Group.HEADS_PLAIN : Group.HEADS;
        }
        return plain ? Group.BODY_PLAIN : name.startsWith("embeddings.") ? Group.EMBEDDINGS : Group.BODY;
    }

    /** Every weight, in the order in which they lie. */
    public List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    /** The weight of a name. */
    public Slot slot(String name) {
        Slot slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("there is no weight %s".formatted(name));
        }
        return slot;
    }

    /** Where the weights of a group begin and end: two offsets, equal if the group has none. */
    public int[] range(Group group) {
        int[] range = {start.length, 0};
        for (Slot slot : slots.values()) {
            if (slot.group() == group) {
                range[0] = Math.min(range[0], slot.offset());
                range[1] = Math.max(range[1], slot.offset() + slot.size());
            }
        }
        return range[1] == 0 ? new int[] {0, 0} : range;
    }

    /** What a weight holds in a copy of all weights. */
    public float[] values(String name, float[] all) {
        Slot slot = slot(name);
        return Arrays.copyOfRange(all, slot.offset(), slot.offset() + slot.size());
    }

    /** With what the weights start. */
    public float[] start() {
        return start.clone();
    }

    /**
     * The weights of a deeper network, of which this one keeps some layers.
     *
     * @param deeper the other's layout
     * @param all the other's weights
     * @param kept which of the other's layers these are
     */
    public float[] takenFrom(Layout deeper, float[] all, List<Integer> kept) {
        float[] taken = new float[size()];
        for (Slot slot : slots.values()) {
            String name = slot.name();
            for (int i = 0; i < kept.size(); i++) {
                if (slot.name().startsWith(BaseModel.prefix(i))) {
                    name = BaseModel.prefix(kept.get(i))
                            + slot.name().substring(BaseModel.prefix(i).length());
                }
            }
            System.arraycopy(deeper.values(name, all), 0, taken, slot.offset(), slot.size());
        }
        return taken;
    }

    /** How many numbers all weights hold. */
    public int size() {
        return start.length;
    }

    public int layers() {
        return layers;
    }

    /** How long the vector of a subword is. */
    public int width() {
        return width;
    }
}

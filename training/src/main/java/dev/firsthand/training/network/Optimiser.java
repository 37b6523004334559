package dev.firsthand.training.network;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * AdamW (Loshchilov and Hutter 2019) and a moving average of the weights in one pass through memory. The gradients are
 * cleared on the way.
 */
public final class Optimiser {

    /**
     * How a group of weights is moved.
     *
     * @param rate how far
     * @param decay how strongly it is drawn towards zero
     */
    public record Pace(double rate, double decay) {}

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final int CHUNK = 1 << 14;

    private final Weights weights;
    private final float[] mean;
    private final float[] square;
    private final float[] average;
    private int steps;

    public Optimiser(Weights weights) {
        this.weights = weights;
        int size = weights.layout().size();
        mean = new float[size];
        square = new float[size];
        average = weights.copy();
    }

    /**
     * Moves the weights against their gradients.
     *
     * @param paces of the groups that move
     * @param longest how long the vector of all gradients may be; a longer one is shortened
     * @param keep how much of the average stays in a step, 0 to 1
     * @return how long the vector of all gradients was
     */
    public double step(Map<Layout.Group, Pace> paces, double longest, double keep) {
        steps++;
        double norm = norm(paces.keySet());
        float shorten = (float) Math.min(1, longest / (norm + 1e-6));
        paces.forEach((group, pace) -> {
            int[] range = weights.layout().range(group);
            int chunks = (range[1] - range[0] + CHUNK - 1) / CHUNK;
            IntStream.range(0, chunks).parallel().forEach(chunk -> {
                int from = range[0] + chunk * CHUNK;
                move(from, Math.min(CHUNK, range[1] - from), pace, shorten, (float) (1 - keep));
            });
        });
        return norm;
    }

    private void move(int from, int size, Pace pace, float shorten, float fresh) {
        float[] value = new float[size];
        float[] gradient = new float[size];
        FloatBuffer values = weights.values();
        FloatBuffer gradients = weights.gradients();
        values.get(from, value, 0, size);
        gradients.get(from, gradient, 0, size);
        float unbias = (float) (1 / Math.sqrt(1 - Math.pow(SECOND, steps)));
        float rate = (float) (pace.rate() / (1 - Math.pow(FIRST, steps)));
        float keep = (float) (1 - pace.rate() * pace.decay());
        for (int i = 0; i < size; i++) {
            float slope = gradient[i] * shorten;
            float first = FIRST * mean[from + i] + (1 - FIRST) * slope;
            float second = SECOND * square[from + i] + (1 - SECOND) * slope * slope;
            mean[from + i] = first;
            square[from + i] = second;
            float moved = value[i] * keep - rate * first / ((float) Math.sqrt(second) * unbias + EPSILON);
            value[i] = moved;
            average[from + i] += fresh * (moved - average[from + i]);
            gradient[i] = 0;
        }
        values.put(from, value, 0, size);
        gradients.put(from, gradient, 0, size);
    }

    private double norm(Iterable<Layout.Group> groups) {
        double sum = 0;
        for (Layout.Group group : groups) {
            int[] range = weights.layout().range(group);
            int chunks = (range[1] - range[0] + CHUNK - 1) / CHUNK;
            double[] parts = new double[chunks];
            IntStream.range(0, chunks).parallel().forEach(chunk -> {
                int from = range[0] + chunk * CHUNK;
                parts[chunk] = squares(from, Math.min(CHUNK, range[1] - from));
            });
            for (double part : parts) {
                sum += part;
            }
        }
        return Math.sqrt(sum);
    }

    private double squares(int from, int size) {
        float[] gradient = new float[size];
        weights.gradients().get(from, gradient, 0, size);
        double sum = 0;
        for (float slope : gradient) {
            sum += slope * slope;
        }
        return sum;
    }

    /** How many steps were made. */
    public int steps() {
        return steps;
    }

    /** The moving average of the weights. */
    public float[] average() {
        return average.clone();
    }

    /** Where the training stands. */
    public Checkpoint checkpoint(int epoch, int step) {
        return new Checkpoint(epoch, step, steps, List.of(weights.copy(), average, mean, square));
    }

    /** The moving average alone. */
    public Checkpoint averageAlone() {
        return Checkpoint.ofWeights(steps, average);
    }

    /** Goes on where a checkpoint was made. */
    public void restore(Checkpoint checkpoint) {
        steps = checkpoint.steps();
        weights.put(checkpoint.runs().getFirst());
        List<float[]> own = List.of(average, mean, square);
        for (int i = 0; i < own.size(); i++) {
            System.arraycopy(checkpoint.runs().get(i + 1), 0, own.get(i), 0, own.get(i).length);
        }
    }
}

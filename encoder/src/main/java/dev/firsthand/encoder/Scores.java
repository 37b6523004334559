package dev.firsthand.encoder;

import java.util.Arrays;
import java.util.List;

/** What the encoder computed for one window: scores of labels, and vectors that tie contents to sources and cues. */
public final class Scores {

    /** A content's source or cue is sought with vectors of their own. */
    public enum Target {
        SOURCE(0),
        CUE(1);

        private final int place;

        Target(int place) {
            this.place = place;
        }
    }

    private final float[] labels;
    private final float[] links;
    private final int width;
    private final int[] positions;

    /**
     * @param labels a row of {@link Head#WIDTH} for each subword
     * @param links for each subword the vectors that ask for source and cue, then those that answer as source and cue
     * @param positions where the first subword of each token lies
     */
    public Scores(float[] labels, float[] links, int[] positions) {
        int subwords = labels.length / Head.WIDTH;
        this.labels = labels.clone();
        this.links = links.clone();
        this.width = links.length / subwords / 4;
        this.positions = positions.clone();
    }

    /**
     * The mean of what several encoders computed for one window: of labels and of how well contents go with targets.
     *
     * @param several with vectors of one width, of the same window
     */
    public static Scores mean(List<Scores> several) {
        int encoders = several.size();
        int width = several.getFirst().width;
        float[] labels = new float[several.getFirst().labels.length];
        float[] links = new float[several.getFirst().links.length * encoders];
        // The product of joined vectors is the sum of their products, over a root of the joined width.
        float scale = (float) Math.pow(encoders, -0.25);
        for (int i = 0; i < encoders; i++) {
            Scores one = several.get(i);
            for (int j = 0; j < labels.length; j++) {
                labels[j] += one.labels[j] / encoders;
            }
            for (int j = 0; j < one.links.length; j++) {
                links[(j / width * encoders + i) * width + j % width] = one.links[j] * scale;
            }
        }
        return new Scores(labels, links, several.getFirst().positions);
    }

    /** How many tokens there are. */
    public int size() {
        return positions.length;
    }

    /** The scores of a head's labels for the tokens from {@code from} to {@code to}. */
    public double[][] of(Head head, int from, int to) {
        double[][] rows = new double[to - from][head.size()];
        for (int t = from; t < to; t++) {
            int at = positions[t] * Head.WIDTH + head.offset();
            Arrays.setAll(rows[t - from], label -> labels[at + label]);
        }
        return rows;
    }

    /** How well a content that begins at one token goes with a target that begins at another. */
    public double link(Target target, int content, int token) {
        return product(target, positions[content], positions[token]);
    }

    /** How well a content that begins at a token goes with no target in the window. */
    public double noLink(Target target, int content) {
        return product(target, positions[content], 0);
    }

    private double product(Target target, int asking, int answering) {
        int ask = (4 * asking + target.place) * width;
        int answer = (4 * answering + 2 + target.place) * width;
        double sum = 0;
        for (int i = 0; i < width; i++) {
            sum += links[ask + i] * links[answer + i];
        }
        return sum / Math.sqrt(width);
    }
}

package dev.firsthand.clean.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose leaves add up to a score for each kind, as gradient boosting makes them. Tree {@code t} scores kind
 * {@code t % kinds}.
 */
public final class Trees {

    /** After so many rounds it is looked which rows are clear by now, and again after as many more. */
    private static final int ROUNDS = 20;

    /** The lead, in nats, that no later tree takes back. */
    private static final double CLEAR = 3.5;

    private final int kinds;
    private final List<Tree> trees;

    /**
     * One tree. A node {@code n} with {@code feature[n] >= 0} goes on at {@code left[n]} if the number is at most its
     * limit, else at {@code left[n] + 1}; a leaf has {@code feature[n] < 0} and its score in {@code limit[n]}.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Tree(int[] feature, float[] limit, int[] left) {
        float score(float[] row) {
            int node = 0;
            while (feature[node] >= 0) {
                node = row[feature[node]] <= limit[node] ? left[node] : left[node] + 1;
            }
            return limit[node];
        }
    }

    public Trees(int kinds, List<Tree> trees) {
        this.kinds = kinds;
        this.trees = List.copyOf(trees);
    }

    /**
     * For each row the chance of each kind. Tree by tree over all rows, since a tree fits the processor's nearest cache;
     * rows that are clear are spared the later trees.
     */
    public double[][] chances(float[][] rows) {
        double[][] scores = new double[rows.length][kinds];
        double[][] open = scores.clone();
        float[][] left = rows.clone();
        int count = rows.length;
        for (int t = 0; t < trees.size(); t++) {
            Tree tree = trees.get(t);
            for (int i = 0; i < count; i++) {
                open[i][t % kinds] += tree.score(left[i]);
            }
            if ((t + 1) % (kinds * ROUNDS) == 0) {
                count = unclear(open, left, count);
            }
        }
        for (double[] each : scores) {
            toChances(each);
        }
        return scores;
    }

    /** Moves the rows that are not clear to the front; how many they are. */
    private static int unclear(double[][] open, float[][] rows, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (lead(open[i]) < CLEAR) {
                open[kept] = open[i];
                rows[kept++] = rows[i];
            }
        }
        return kept;
    }

    /** By how much the best score leads the next, in nats. */
    private static double lead(double[] scores) {
        double best = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            next = Math.max(next, Math.min(best, score));
            best = Math.max(best, score);
        }
        return best - next;
    }

    private static void toChances(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k] - most);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
    }

    /** One line for each tree: its nodes, “feature:limit” or “=score”, in their order. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Tree tree : trees) {
            StringBuilder line = new StringBuilder();
            for (int n = 0; n < tree.feature.length; n++) {
                line.append(n == 0 ? "" : " ");
                if (tree.feature[n] < 0) {
                    line.append('=').append(number(tree.limit[n]));
                } else {
                    line.append(tree.feature[n]).append(':').append(number(tree.limit[n]));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String number(float value) {
        String text = Float.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** What {@link #lines()} gave. Children follow in breadth: the n-th inner node's are 2n+1 and 2n+2. */
    public static Trees of(int kinds, List<String> lines) {
        List<Tree> trees = new ArrayList<>();
        for (String line : lines) {
            String[] nodes = line.split(" ");
            int[] feature = new int[nodes.length];
            float[] limit = new float[nodes.length];
            int[] left = new int[nodes.length];
            int inner = 0;
            for (int n = 0; n < nodes.length; n++) {
                int colon = nodes[n].indexOf(':');
                feature[n] = colon < 0 ? -1 : Integer.parseInt(nodes[n].substring(0, colon));
                limit[n] = Float.parseFloat(nodes[n].substring(colon < 0 ? 1 : colon + 1));
                left[n] = colon < 0 ? 0 : 2 * inner++ + 1;
            }
            trees.add(new Tree(feature, limit, left));
        }
        return new Trees(kinds, trees);
    }
}

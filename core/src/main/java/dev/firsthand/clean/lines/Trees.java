package dev.firsthand.clean.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose leaves add up to a score for each kind, as gradient boosting makes them. Tree {@code t} scores kind
 * {@code t % kinds}.
 */
public final class Trees {

    private final int kinds;
    private final List<Tree> trees;

    /**
     * One tree. A node {@code n} with {@code feature[n] >= 0} goes on at {@code left[n]} if the number is at most its
     * limit, else at {@code left[n] + 1}; a leaf has {@code feature[n] < 0} and its score in {@code limit[n]}.
     */
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

    /** The chance of each kind. */
    public double[] chances(float[] row) {
        double[] scores = new double[kinds];
        for (int t = 0; t < trees.size(); t++) {
            scores[t % kinds] += trees.get(t).score(row);
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int k = 0; k < kinds; k++) {
            scores[k] = Math.exp(scores[k] - most);
            sum += scores[k];
        }
        for (int k = 0; k < kinds; k++) {
            scores[k] /= sum;
        }
        return scores;
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

package dev.firsthand.encoder;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over the labels of a {@link Head} (Lafferty et al. 2001): the best sequence by
 * Viterbi's algorithm, and how probable each label is at each token. An {@code I-} label may only follow its own {@code B-}
 * or {@code I-}.
 */
public final class Chain {

    private final int size;
    private final double[][] transitions;

    /**
     * @param transitions scores of moving from one label to the next, a row for each label moved from, and a last row for
     *     the beginning; moves that the scheme forbids are forbidden whatever stands there
     */
    public Chain(Head head, double[][] transitions) {
        this.size = head.size();
        this.transitions = new double[size + 1][];
        for (int from = 0; from <= size; from++) {
            this.transitions[from] = transitions[from].clone();
            for (int to = 0; to < size; to++) {
                if (!isAllowed(head, from, to)) {
                    this.transitions[from][to] = Double.NEGATIVE_INFINITY;
                }
            }
        }
    }

    /** A chain whose allowed moves all score 0. */
    public static Chain free(Head head) {
        return new Chain(head, new double[head.size() + 1][head.size()]);
    }

    /** Whether a label may follow another; {@code from} is the head's size at the beginning. */
    public static boolean isAllowed(Head head, int from, int to) {
        String label = head.labels().get(to);
        if (!label.startsWith("I-")) {
            return true;
        }
        return from < head.size()
                && head.labels().get(from).length() > 2
                && head.labels().get(from).substring(2).equals(label.substring(2));
    }

    /** The best label of each token; {@code scores} has a row for each token. */
    public int[] best(double[][] scores) {
        int length = scores.length;
        int[] labels = new int[length];
        if (length == 0) {
            return labels;
        }
        int[][] back = new int[length][size];
        double[] row = sum(transitions[size], scores[0]);
        for (int t = 1; t < length; t++) {
            double[] next = new double[size];
            for (int to = 0; to < size; to++) {
                int from = bestFrom(row, to);
                back[t][to] = from;
                next[to] = row[from] + transitions[from][to] + scores[t][to];
            }
            row = next;
        }
        labels[length - 1] = highest(row);
        for (int t = length - 1; t > 0; t--) {
            labels[t - 1] = back[t][labels[t]];
        }
        return labels;
    }

    private int bestFrom(double[] row, int to) {
        int best = 0;
        double high = Double.NEGATIVE_INFINITY;
        for (int from = 0; from < size; from++) {
            double score = row[from] + transitions[from][to];
            if (score > high) {
                high = score;
                best = from;
            }
        }
        return best;
    }

    /** Log scores of all ways that end in each label at each token, token by token from the left. */
    public double[][] forward(double[][] scores) {
        double[][] alpha = new double[scores.length][];
        double[] terms = new double[size];
        for (int t = 0; t < scores.length; t++) {
            if (t == 0) {
                alpha[t] = sum(transitions[size], scores[t]);
                continue;
            }
            alpha[t] = new double[size];
            for (int to = 0; to < size; to++) {
                for (int from = 0; from < size; from++) {
                    terms[from] = alpha[t - 1][from] + transitions[from][to];
                }
                alpha[t][to] = logSum(terms) + scores[t][to];
            }
        }
        return alpha;
    }

    /** Log scores of all ways that go on from each label at each token, token by token from the right. */
    public double[][] backward(double[][] scores) {
        double[][] beta = new double[scores.length][size];
        double[] terms = new double[size];
        for (int t = scores.length - 2; t >= 0; t--) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    terms[to] = transitions[from][to] + scores[t + 1][to] + beta[t + 1][to];
                }
                beta[t][from] = logSum(terms);
            }
        }
        return beta;
    }

    /** How probable each label is at each token, given all the scores. */
    public double[][] marginals(double[][] scores) {
        double[][] alpha = forward(scores);
        double[][] beta = backward(scores);
        for (int t = 0; t < scores.length; t++) {
            double all = logSum(alpha[scores.length - 1]);
            for (int label = 0; label < size; label++) {
                beta[t][label] = Math.exp(alpha[t][label] + beta[t][label] - all);
            }
        }
        return beta;
    }

    /** The score of moving from one label to another; {@code from} is the head's size at the beginning. */
    public double transition(int from, int to) {
        return transitions[from][to];
    }

    /** The logarithm of the sum of the exponentials, without overflow. */
    public static double logSum(double[] terms) {
        double high = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            high = Math.max(high, term);
        }
        if (high == Double.NEGATIVE_INFINITY) {
            return high;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - high);
        }
        return high + Math.log(sum);
    }

    private static int highest(double[] row) {
        int best = 0;
        for (int i = 1; i < row.length; i++) {
            best = row[i] > row[best] ? i : best;
        }
        return best;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }
}

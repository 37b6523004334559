package dev.firsthand.training.network;

import dev.firsthand.encoder.Chain;
import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Token;
import dev.firsthand.training.corpus.Sample;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the scores of labels are from what the corpus says, and in which direction to move them: the negative
 * log-likelihood of chains (Lafferty et al. 2001), and of each token by itself for the heads that are none.
 */
final class Losses {

    private final Map<Head, Chain> chains = new EnumMap<>(Head.class);
    private final Map<Head, double[][]> moves = new EnumMap<>(Head.class);
    private final Map<Head, Double> sums = new EnumMap<>(Head.class);
    private final Map<Head, Integer> counts = new EnumMap<>(Head.class);
    private final float[] scores;
    private final float[] gradient;
    private final double scale;

    /**
     * @param scores a row of {@link Head#WIDTH} for each token
     * @param scale by what the gradients are multiplied
     */
    Losses(Weights weights, float[] scores, double scale) {
        this.scores = scores;
        this.gradient = new float[scores.length];
        this.scale = scale;
        for (Head head : Head.values()) {
            if (head.isChain()) {
                chains.put(head, Chains.of(head, weights));
                moves.put(head, new double[head.size() + 1][head.size()]);
            }
        }
    }

    /** Takes in a sample whose first token's scores lie in this row. */
    void add(Sample sample, int row) {
        for (Head head : sample.text().heads()) {
            int at = 0;
            for (List<Token> paragraph : sample.window().paragraphs()) {
                int[] labels = labels(sample, head, at, paragraph.size());
                double loss = head.isChain() ? chain(head, labels, row + at) : each(head, labels, row + at);
                sums.merge(head, loss, Double::sum);
                counts.merge(head, labels.length, Integer::sum);
                at += paragraph.size();
            }
        }
    }

    /**
     * The labels of a run of tokens. Where one could not follow the one before it (the run was cut out of a longer
     * paragraph, or two spans of a role meet), a span begins: a way that no chain can go has no probability and its loss
     * no end.
     */
    private static int[] labels(Sample sample, Head head, int from, int size) {
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            int label = sample.label(head, from + i);
            int before = i == 0 ? head.size() : labels[i - 1];
            boolean begins = head.isChain() && !Chain.isAllowed(head, before, label);
            labels[i] = begins ? head.number("B-" + head.labels().get(label).substring(2)) : label;
        }
        return labels;
    }

    private double chain(Head head, int[] labels, int row) {
        Chain chain = chains.get(head);
        double[][] moved = moves.get(head);
        if (chain == null || moved == null) {
            throw new IllegalArgumentException("head %s is no chain".formatted(head));
        }
        double[][] own = rows(head, row, labels.length);
        double[][] alpha = chain.forward(own);
        double[][] beta = chain.backward(own);
        double all = Chain.logSum(alpha[labels.length - 1]);
        double gold = 0;
        for (int t = 0; t < labels.length; t++) {
            int before = t == 0 ? head.size() : labels[t - 1];
            gold += own[t][labels[t]] + chain.transition(before, labels[t]);
            moved[before][labels[t]] -= scale;
            for (int to = 0; to < head.size(); to++) {
                double probability = Math.exp(alpha[t][to] + beta[t][to] - all);
                move(head, row + t, to, probability - (to == labels[t] ? 1 : 0));
                if (t == 0) {
                    moved[before][to] += scale * probability;
                    continue;
                }
                double rest = own[t][to] + beta[t][to] - all;
                for (int from = 0; from < head.size(); from++) {
                    moved[from][to] += scale * Math.exp(alpha[t - 1][from] + chain.transition(from, to) + rest);
                }
            }
        }
        return all - gold;
    }

    private double each(Head head, int[] labels, int row) {
        double loss = 0;
        double[][] own = rows(head, row, labels.length);
        for (int t = 0; t < labels.length; t++) {
            double all = Chain.logSum(own[t]);
            loss += all - own[t][labels[t]];
            for (int label = 0; label < head.size(); label++) {
                move(head, row + t, label, Math.exp(own[t][label] - all) - (label == labels[t] ? 1 : 0));
            }
        }
        return loss;
    }

    private double[][] rows(Head head, int row, int size) {
        double[][] rows = new double[size][head.size()];
        for (int t = 0; t < size; t++) {
            int at = (row + t) * Head.WIDTH + head.offset();
            Arrays.setAll(rows[t], label -> scores[at + label]);
        }
        return rows;
    }

    private void move(Head head, int row, int label, double by) {
        gradient[row * Head.WIDTH + head.offset() + label] += (float) (scale * by);
    }

    /** The gradient of the scores. */
    float[] gradient() {
        return gradient;
    }

    /** Adds the gradients of the moves between labels to those of the weights. */
    void addMoves(Weights weights) {
        FloatBuffer gradients = weights.gradients();
        moves.forEach((head, moved) -> {
            int at = weights.layout().slot(Layout.transitions(head)).offset();
            for (double[] row : moved) {
                for (double move : row) {
                    gradients.put(at, gradients.get(at) + (float) move);
                    at++;
                }
            }
        });
    }

    /** The sum of the losses of each head that had labels. */
    Map<Head, Double> sums() {
        return sums;
    }

    /** How many tokens had labels of each head. */
    Map<Head, Integer> counts() {
        return counts;
    }
}

package dev.firsthand.training.lines;

import dev.firsthand.clean.lines.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Gradient boosting of decision trees over histograms, one tree for each kind in each round. */
final class Boosting {

    record Settings(
            int rounds, int leaves, double rate, double rows, double columns, double least, double ridge, long seed) {}

    private static final int BINS = 64;

    private final Settings settings;
    private final int kinds;
    private final int n;
    private final int columns;
    private final float[][] cuts;
    private final byte[][] bins;
    private final int[] labels;
    private final float[] weights;

    Boosting(List<float[]> rows, int[] labels, float[] weights, int kinds, Settings settings) {
        this.settings = settings;
        this.kinds = kinds;
        this.labels = labels;
        this.weights = weights;
        n = rows.size();
        columns = rows.get(0).length;
        cuts = new float[columns][];
        bins = new byte[columns][n];
        for (int c = 0; c < columns; c++) {
            float[] values = new float[n];
            for (int i = 0; i < n; i++) {
                values[i] = rows.get(i)[c];
            }
            cuts[c] = cuts(values);
            for (int i = 0; i < n; i++) {
                bins[c][i] = (byte) bin(cuts[c], values[i]);
            }
        }
    }

    private static float[] cuts(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] distinct = new float[sorted.length];
        int d = 0;
        for (float value : sorted) {
            if (d == 0 || value != distinct[d - 1]) {
                distinct[d++] = value;
            }
        }
        if (d <= BINS) {
            float[] cuts = new float[d - 1];
            for (int i = 0; i + 1 < d; i++) {
                cuts[i] = middle(distinct[i], distinct[i + 1]);
            }
            return cuts;
        }
        float[] cuts = new float[BINS - 1];
        int m = 0;
        for (int b = 1; b < BINS; b++) {
            int at = (int) ((long) b * sorted.length / BINS);
            float cut = sorted[at];
            int next = Arrays.binarySearch(distinct, 0, d, cut);
            float value = next + 1 < d ? middle(cut, distinct[next + 1]) : cut;
            if (m == 0 || value > cuts[m - 1]) {
                cuts[m++] = value;
            }
        }
        return Arrays.copyOf(cuts, m);
    }

    private static float middle(float a, float b) {
        float exact = a + (b - a) / 2;
        float round = (float) (Math.round(exact * 1000.0) / 1000.0);
        return round > a && round < b ? round : exact;
    }

    private static int bin(float[] cuts, float value) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (value <= cuts[mid]) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }

    Trees train() {
        double[][] scores = new double[kinds][n];
        List<Trees.Tree> trees = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(settings.seed());
        double[][] chance = new double[kinds][n];
        for (int round = 0; round < settings.rounds(); round++) {
            for (int i = 0; i < n; i++) {
                double most = Double.NEGATIVE_INFINITY;
                for (int k = 0; k < kinds; k++) {
                    most = Math.max(most, scores[k][i]);
                }
                double sum = 0;
                for (int k = 0; k < kinds; k++) {
                    chance[k][i] = Math.exp(scores[k][i] - most);
                    sum += chance[k][i];
                }
                for (int k = 0; k < kinds; k++) {
                    chance[k][i] /= sum;
                }
            }
            SplittableRandom[] own = new SplittableRandom[kinds];
            for (int k = 0; k < kinds; k++) {
                own[k] = random.split();
            }
            Trees.Tree[] grown = new Trees.Tree[kinds];
            IntStream.range(0, kinds)
                    .parallel()
                    .forEach(k -> grown[k] = new Growth(k, chance[k], own[k]).grow(scores[k]));
            trees.addAll(List.of(grown));
        }
        return new Trees(kinds, trees);
    }

    /** Grows one tree, always at the leaf where a split gains most. */
    private final class Growth {
        private final float[] gradient = new float[n];
        private final float[] hessian = new float[n];
        private final int[] rows;
        private final int[] used;

        Growth(int kind, double[] chance, SplittableRandom random) {
            int m = 0;
            int[] all = new int[n];
            for (int i = 0; i < n; i++) {
                double y = labels[i] == kind ? 1 : 0;
                gradient[i] = (float) (weights[i] * (y - chance[i]));
                hessian[i] = (float) (weights[i] * Math.max(1e-6, chance[i] * (1 - chance[i])));
                if (random.nextDouble() < settings.rows()) {
                    all[m++] = i;
                }
            }
            rows = Arrays.copyOf(all, m);
            used = IntStream.range(0, columns)
                    .filter(c -> cuts[c].length > 0 && random.nextDouble() < settings.columns())
                    .toArray();
        }

        private final class Leaf {
            final int start;
            final int end;
            final int node;
            double g;
            double h;
            double gain;
            int column = -1;
            int cut;

            Leaf(int start, int end, int node) {
                this.start = start;
                this.end = end;
                this.node = node;
                for (int i = start; i < end; i++) {
                    g += gradient[rows[i]];
                    h += hessian[rows[i]];
                }
                findSplit();
            }

            private void findSplit() {
                double[] gs = new double[BINS];
                double[] hs = new double[BINS];
                for (int c : used) {
                    Arrays.fill(gs, 0);
                    Arrays.fill(hs, 0);
                    byte[] bin = bins[c];
                    for (int i = start; i < end; i++) {
                        int row = rows[i];
                        gs[bin[row]] += gradient[row];
                        hs[bin[row]] += hessian[row];
                    }
                    double left = 0;
                    double weight = 0;
                    for (int b = 0; b < cuts[c].length; b++) {
                        left += gs[b];
                        weight += hs[b];
                        if (weight < settings.least() || h - weight < settings.least()) {
                            continue;
                        }
                        double found = value(left, weight) + value(g - left, h - weight) - value(g, h);
                        if (found > gain) {
                            gain = found;
                            column = c;
                            cut = b;
                        }
                    }
                }
            }

            private double value(double gradients, double hessians) {
                return gradients * gradients / (hessians + settings.ridge());
            }
        }

        Trees.Tree grow(double[] scores) {
            int most = 2 * settings.leaves() - 1;
            int[] feature = new int[most];
            float[] limit = new float[most];
            int[] left = new int[most];
            int[] cutBin = new int[most];
            PriorityQueue<Leaf> open = new PriorityQueue<>(
                    (a, b) -> a.gain == b.gain ? Integer.compare(a.node, b.node) : Double.compare(b.gain, a.gain));
            List<Leaf> done = new ArrayList<>();
            open.add(new Leaf(0, rows.length, 0));
            int nodes = 1;
            int leaves = 1;
            while (!open.isEmpty()) {
                Leaf leaf = open.poll();
                if (leaf.column < 0 || leaf.gain < 1e-4 || leaves == settings.leaves()) {
                    done.add(leaf);
                    continue;
                }
                int middle = partition(leaf);
                feature[leaf.node] = leaf.column;
                limit[leaf.node] = cuts[leaf.column][leaf.cut];
                cutBin[leaf.node] = leaf.cut;
                left[leaf.node] = nodes;
                open.add(new Leaf(leaf.start, middle, nodes));
                open.add(new Leaf(middle, leaf.end, nodes + 1));
                nodes += 2;
                leaves++;
            }
            for (Leaf leaf : done) {
                feature[leaf.node] = -1;
                limit[leaf.node] =
                        (float) (Math.round(1000 * settings.rate() * leaf.g / (leaf.h + settings.ridge())) / 1000.0);
            }
            for (int i = 0; i < n; i++) {
                int node = 0;
                while (feature[node] >= 0) {
                    node = bins[feature[node]][i] <= cutBin[node] ? left[node] : left[node] + 1;
                }
                scores[i] += limit[node];
            }
            return inBreadth(feature, limit, left);
        }

        private int partition(Leaf leaf) {
            byte[] bin = bins[leaf.column];
            int[] part = Arrays.copyOfRange(rows, leaf.start, leaf.end);
            int at = leaf.start;
            for (int row : part) {
                if (bin[row] <= leaf.cut) {
                    rows[at++] = row;
                }
            }
            int middle = at;
            for (int row : part) {
                if (bin[row] > leaf.cut) {
                    rows[at++] = row;
                }
            }
            return middle;
        }

        private Trees.Tree inBreadth(int[] feature, float[] limit, int[] left) {
            List<Integer> order = new ArrayList<>(List.of(0));
            for (int i = 0; i < order.size(); i++) {
                int node = order.get(i);
                if (feature[node] >= 0) {
                    order.add(left[node]);
                    order.add(left[node] + 1);
                }
            }
            int size = order.size();
            int[] features = new int[size];
            float[] limits = new float[size];
            int[] lefts = new int[size];
            int inner = 0;
            for (int i = 0; i < size; i++) {
                features[i] = feature[order.get(i)];
                limits[i] = limit[order.get(i)];
                lefts[i] = features[i] < 0 ? 0 : 2 * inner++ + 1;
            }
            return new Trees.Tree(features, limits, lefts);
        }
    }
}

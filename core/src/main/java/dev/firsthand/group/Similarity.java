package dev.firsthand.group;

import dev.firsthand.model.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike reports are by the telling words they share: the cosine of their weighted terms.
 *
 * <p>A term's rarity is counted over the batch and over {@value #BACKGROUND} imagined reports of other stories, so that it
 * means something for a batch of three as for one of thousands.
 */
final class Similarity {

    private static final double BACKGROUND = 1000;

    /** In how many of the imagined reports any term occurs. */
    private static final double BACKGROUND_USE = 10;

    /** Less alike than this is counted as not alike at all. */
    private static final double FLOOR = 0.1;

    /** A term that occurs in more reports, and in more than a tenth of them, tells nothing worth its time. */
    private static final int COMMON = 200;

    /** What each doubling of length adds to the likeness of reports that have nothing to do with each other. */
    private static final double CHANCE = 0.03;

    /** The weight of terms that a report of some two hundred words has. */
    private static final double SHORT = 340;

    private final double[][] weights;
    private final int[][] postings;
    private final double[][] postedWeights;
    private final int[][] termsOf;
    private final double[] chance;

    /** Weighs the terms of the readings. */
    Similarity(List<Reading> readings) {
        Map<String, List<Integer>> holders = new TreeMap<>();
        for (int i = 0; i < readings.size(); i++) {
            for (String term : readings.get(i).signature().terms().keySet()) {
                holders.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
        int most = Math.max(COMMON, readings.size() / 10);
        holders.values().removeIf(own -> own.size() > most);
        String[] terms = holders.keySet().toArray(String[]::new);
        postings = new int[terms.length][];
        postedWeights = new double[terms.length][];
        termsOf = new int[readings.size()][];
        weights = new double[readings.size()][];
        for (int t = 0; t < terms.length; t++) {
            postings[t] = holders.getOrDefault(terms[t], List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            postedWeights[t] = new double[postings[t].length];
        }
        weigh(readings, terms);
        post();
        chance = readings.stream().mapToDouble(Similarity::chance).toArray();
    }

    private void post() {
        int[] next = new int[postings.length];
        for (int i = 0; i < termsOf.length; i++) {
            for (int k = 0; k < termsOf[i].length; k++) {
                int term = termsOf[i][k];
                postedWeights[term][next[term]++] = weights[i][k];
            }
        }
    }

    private static double chance(Reading reading) {
        double weight = reading.signature().terms().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        double doublings = Math.log(Math.max(1, weight) / SHORT) / Math.log(2);
        return CHANCE * Math.clamp(doublings, -1.5, 3);
    }

    private void weigh(List<Reading> readings, String[] terms) {
        for (int i = 0; i < readings.size(); i++) {
            Map<String, Integer> own = readings.get(i).signature().terms();
            int[] indices = own.keySet().stream()
                    .mapToInt(term -> Arrays.binarySearch(terms, term))
                    .filter(index -> index >= 0)
                    .sorted()
                    .toArray();
            double[] weight = new double[indices.length];
            double squares = 0;
            for (int k = 0; k < indices.length; k++) {
                double rarity =
                        Math.log((readings.size() + BACKGROUND) / (postings[indices[k]].length + BACKGROUND_USE));
                weight[k] = Math.sqrt(own.getOrDefault(terms[indices[k]], 0)) * rarity;
                squares += weight[k] * weight[k];
            }
            double length = Math.sqrt(squares);
            weights[i] = Arrays.stream(weight).map(each -> each / length).toArray();
            termsOf[i] = indices;
        }
    }

    /** The later reports that {@code report} is alike to, with how much. */
    Map<Integer, Double> toLater(int report) {
        double[] sums = new double[termsOf.length];
        for (int k = 0; k < termsOf[report].length; k++) {
            int term = termsOf[report][k];
            int[] holders = postings[term];
            int from = Arrays.binarySearch(holders, report) + 1;
            for (int h = from; h < holders.length; h++) {
                sums[holders[h]] += weights[report][k] * postedWeights[term][h];
            }
        }
        Map<Integer, Double> alike = new TreeMap<>();
        for (int other = report + 1; other < sums.length; other++) {
            double likeness = sums[other] - (chance[report] + chance[other]) / 2;
            if (likeness >= FLOOR) {
                alike.put(other, Math.min(1, likeness));
            }
        }
        return alike;
    }
}

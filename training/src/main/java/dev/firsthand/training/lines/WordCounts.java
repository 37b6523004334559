package dev.firsthand.training.lines;

import dev.firsthand.clean.lines.Line;
import dev.firsthand.clean.lines.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In the lines of how many sites each term stands, in the story and outside it. */
final class WordCounts {

    private static final int FEWEST = Integer.getInteger("fewest", 8);
    private final Map<Integer, Map<String, double[]>> byGroup = new HashMap<>();
    static int group(String site) { return Math.floorMod(site.hashCode() * 31 >>> 3, Integer.getInteger("groups", 6)); }

    private final Map<String, Map<String, double[]>> bySite = new TreeMap<>();
    private final Map<String, double[]> all = new HashMap<>();
    private final double[] lines = new double[4];

    /** Counts a page: each term once for each line, at most three times. */
    void add(String site, List<Line> page, int[] kinds) {
        Map<String, double[]> own = bySite.computeIfAbsent(site, key -> new HashMap<>());
        for (int i = 0; i < kinds.length; i++) {
            int story = kinds[i] == 0 || kinds[i] == 3 || kinds[i] == 1 ? 0 : 1;
            for (String term : new HashSet<>(Wording.terms(page.get(i)))) {
                own.computeIfAbsent(term, key -> new double[2])[story]++;
            }
        }
    }

    void finish() {
        bySite.forEach((site, own) -> own.forEach((term, counts) -> {
            double[] part = byGroup.computeIfAbsent(group(site), k -> new HashMap<>()).computeIfAbsent(term, key -> new double[3]);
            part[0] += Math.min(3, counts[0]);
            part[1] += Math.min(3, counts[1]);
            part[2]++;
            double[] sum = all.computeIfAbsent(term, key -> new double[3]);
            sum[0] += Math.min(3, counts[0]);
            sum[1] += Math.min(3, counts[1]);
            sum[2]++;
        }));
        all.forEach((term, counts) -> {
            int at = term.charAt(0) == 's' ? 0 : 2;
            lines[at] += counts[0];
            lines[at + 1] += counts[1];
        });
    }

    /** The weights, as if the pages of a site had not been seen. */
    Wording without(String site) {
        Map<String, double[]> own = byGroup.getOrDefault(group(site), Map.of());
        return new Wording((String term) -> {
            double[] counts = all.get(term);
            if (counts == null) {
                return 0;
            }
            double[] mine = own.get(term);
            double story = counts[0] - (mine == null ? 0 : mine[0]);
            double other = counts[1] - (mine == null ? 0 : mine[1]);
            double sites = counts[2] - (mine == null ? 0 : mine[2]);
            return sites < FEWEST ? 0 : weight(term, story, other);
        });
    }

    private double weight(String term, double story, double other) {
        int at = term.charAt(0) == 's' ? 0 : 2;
        double prior = lines[at] / (lines[at] + lines[at + 1]);
        double strength = 4;
        double weight = Math.log((story + strength * prior) / (other + strength * (1 - prior))) - Math.log(prior / (1 - prior));
        return Math.round(100 * weight) / 100.0;
    }

    Map<String, Double> weights() {
        Map<String, Double> weights = new TreeMap<>();
        all.forEach((term, counts) -> {
            double weight = counts[2] < FEWEST ? 0 : weight(term, counts[0], counts[1]);
            if (weight != 0) {
                weights.put(term, weight);
            }
        });
        return weights;
    }
}

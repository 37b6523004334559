package dev.firsthand.training.network;

import dev.firsthand.encoder.Head;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Losses summed up since the last line of the log. */
public final class Tally {

    private final Map<Head, double[]> heads = new EnumMap<>(Head.class);
    private final double[] links = new double[2];

    void add(Losses losses) {
        losses.sums().forEach((head, sum) -> {
            double[] own = heads.computeIfAbsent(head, unused -> new double[2]);
            own[0] += sum;
            own[1] += losses.counts().getOrDefault(head, 0);
        });
    }

    void addLinks(double sum, int count) {
        links[0] += sum;
        links[1] += count;
    }

    /** The mean loss of each head a token, and that of links a question; then begins anew. */
    public String drain() {
        String line = heads.entrySet().stream()
                .map(entry ->
                        "%s %.4f".formatted(entry.getKey().name().toLowerCase(Locale.ROOT), mean(entry.getValue())))
                .collect(Collectors.joining(", "));
        String all = "%s, links %.3f".formatted(line, mean(links));
        heads.clear();
        links[0] = 0;
        links[1] = 0;
        return all;
    }

    private static double mean(double[] sumAndCount) {
        return sumAndCount[1] == 0 ? 0 : sumAndCount[0] / sumAndCount[1];
    }
}

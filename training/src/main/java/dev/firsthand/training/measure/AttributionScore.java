package dev.firsthand.training.measure;

import dev.firsthand.model.Manner;
import dev.firsthand.model.Role;
import dev.firsthand.model.Span;
import dev.firsthand.training.corpus.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well attributions are found: exact spans of each role, and relations, which count as found if their contents overlap
 * by half and as right if their sources overlap too. The arithmetic is that of the public scorer.
 */
public final class AttributionScore {

    private static final double SAME_CONTENT = 0.5;

    private final Map<Role, Count> spans = new EnumMap<>(Role.class);
    private final Count relations = new Count();
    private final Count rightSource = new Count();
    private final Map<Manner, Count> manners = new EnumMap<>(Manner.class);

    public AttributionScore() {
        Stream.of(Role.values()).forEach(role -> spans.put(role, new Count()));
        Stream.of(Manner.values()).forEach(manner -> manners.put(manner, new Count()));
    }

    private record Pair(double overlap, int gold, int found) {}

    /** Takes in one text. */
    public void add(String chars, List<Relation> gold, List<Relation> found) {
        WordIndex words = new WordIndex(chars);
        for (Role role : Role.values()) {
            Set<Span> right = runs(words, role, gold);
            Set<Span> seen = runs(words, role, found);
            int seenAll = seen.size();
            seen.retainAll(right);
            count(spans, role).add(seen.size(), seenAll, right.size());
        }
        List<Pair> pairs = matched(words, gold, found);
        Set<Integer> hit = new HashSet<>();
        for (Pair pair : pairs) {
            BitSet source = words.of(gold.get(pair.gold()).source());
            if (source.isEmpty()
                    || source.intersects(words.of(found.get(pair.found()).source()))) {
                hit.add(pair.gold());
            }
        }
        relations.add(pairs.size(), found.size(), gold.size());
        rightSource.add(hit.size(), found.size(), gold.size());
        for (int i = 0; i < gold.size(); i++) {
            count(manners, manner(chars, gold.get(i))).add(hit.contains(i) ? 1 : 0, 0, 1);
        }
    }

    private static <K> Count count(Map<K, Count> counts, K key) {
        return counts.computeIfAbsent(key, unused -> new Count());
    }

    private static Set<Span> runs(WordIndex words, Role role, List<Relation> relations) {
        Set<Span> runs = new HashSet<>();
        relations.forEach(relation -> runs.addAll(words.runs(relation.of(role))));
        return runs;
    }

    private static List<Pair> matched(WordIndex words, List<Relation> gold, List<Relation> found) {
        List<BitSet> right =
                gold.stream().map(relation -> words.of(relation.content())).toList();
        List<BitSet> seen =
                found.stream().map(relation -> words.of(relation.content())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            for (int j = 0; j < seen.size(); j++) {
                double overlap = overlap(right.get(i), seen.get(j));
                if (overlap >= SAME_CONTENT) {
                    pairs.add(new Pair(overlap, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.contains(pair.gold()) && usedFound.add(pair.found())) {
                usedGold.add(pair.gold());
                matched.add(pair);
            }
        }
        return matched;
    }

    private static double overlap(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
    }

    private static Manner manner(String chars, Relation relation) {
        StringBuilder joined = new StringBuilder();
        for (Span span : relation.content()) {
            joined.append(joined.isEmpty() ? "" : " ").append(chars, span.start(), span.end());
        }
        String text = joined.toString().strip();
        if (text.chars().noneMatch(c -> c == '“' || c == '”' || c == '"')) {
            return Manner.INDIRECT;
        }
        boolean opens = text.startsWith("“") || text.startsWith("\"");
        return opens && (text.endsWith("”") || text.endsWith("\"")) ? Manner.DIRECT : Manner.MIXED;
    }

    /** The exact spans of a role. */
    public Count spans(Role role) {
        return count(spans, role);
    }

    /** The relations whose source is right too. */
    public Count rightSource() {
        return rightSource;
    }

    /** The mean of the three roles' F1 and that of relations with the right source, in percent. */
    public double headline() {
        double sum = rightSource.f1();
        for (Role role : Role.values()) {
            sum += spans(role).f1();
        }
        return sum / 4;
    }

    /** The figures in one line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "exact source/cue/content %.1f/%.1f/%.1f, relations %.1f, with the right source %.1f"
                        + " (recall direct %.1f, mixed %.1f, indirect %.1f)",
                spans(Role.SOURCE).f1(),
                spans(Role.CUE).f1(),
                spans(Role.CONTENT).f1(),
                relations.f1(),
                rightSource.f1(),
                count(manners, Manner.DIRECT).recall(),
                count(manners, Manner.MIXED).recall(),
                count(manners, Manner.INDIRECT).recall());
    }
}

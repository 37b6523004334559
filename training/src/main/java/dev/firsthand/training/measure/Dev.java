package dev.firsthand.training.measure;

import dev.firsthand.encoder.Chain;
import dev.firsthand.encoder.Decoder;
import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Scores;
import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Window;
import dev.firsthand.encoder.Windows;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Text;
import dev.firsthand.training.corpus.Brat;
import dev.firsthand.training.corpus.Labelled;
import dev.firsthand.training.corpus.Relation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts on which a training is measured while it runs. */
public final class Dev {

    private static final int TOGETHER = 8;

    private final List<Brat.Annotated> annotated;
    private final List<Labelled> attributions;
    private final List<Labelled> names;
    private final List<Labelled> appeals;
    private final Windows windows;

    /**
     * @param annotated the texts of {@code attributions}, in the same order
     * @param names texts with names
     * @param appeals sentences with sources and their kinds
     */
    public Dev(
            List<Brat.Annotated> annotated,
            List<Labelled> attributions,
            List<Labelled> names,
            List<Labelled> appeals,
            Windows windows) {
        this.annotated = List.copyOf(annotated);
        this.attributions = List.copyOf(attributions);
        this.names = List.copyOf(names);
        this.appeals = List.copyOf(appeals);
        this.windows = windows;
    }

    /** What is measured. */
    private record Subject(Function<List<Window>, List<Scores>> network, Map<Head, Chain> chains) {}

    /**
     * The figures of a network.
     *
     * @param network gives the scores of windows
     * @param relations is told the relations that were found in each text
     */
    public Figures measure(
            Function<List<Window>, List<Scores>> network,
            Map<Head, Chain> chains,
            BiConsumer<Brat.Annotated, List<Relation>> relations) {
        Subject subject = new Subject(network, chains);
        AttributionScore score = new AttributionScore();
        for (int i = 0; i < attributions.size(); i++) {
            Brat.Annotated gold = annotated.get(i);
            List<Relation> found = Relations.of(seen(attributions.get(i), subject));
            score.add(Text.of(gold.text()).chars(), gold.relations(), found);
            relations.accept(gold, found);
        }
        Count named = new Count();
        names.forEach(text -> countNames(text, subject, named));
        return new Figures(score, named, macro(subject));
    }

    /** @param macro the macro F1 of each head that looks at tokens one by one, in percent */
    public record Figures(AttributionScore attribution, Count names, Map<Head, Double> macro) {

        /** All figures in two lines. */
        public String lines() {
            return "%s%n  names %s; macro F1 by words: %s"
                    .formatted(
                            attribution.line(),
                            names,
                            macro.entrySet().stream()
                                    .map(entry -> String.format(
                                            Locale.ROOT,
                                            "%s %.1f",
                                            entry.getKey().name().toLowerCase(Locale.ROOT),
                                            entry.getValue()))
                                    .collect(Collectors.joining(", ")));
        }
    }

    private Seen seen(Labelled text, Subject subject) {
        Decoder decoder = new Decoder(subject.chains());
        read(text, subject, decoder::add);
        return decoder.seen();
    }

    private void read(Labelled text, Subject subject, BiConsumer<Window, Scores> reader) {
        List<Window> all = windows.over(text.paragraphs());
        for (int i = 0; i < all.size(); i += TOGETHER) {
            List<Window> some = all.subList(i, Math.min(all.size(), i + TOGETHER));
            List<Scores> scores = subject.network().apply(some);
            for (int j = 0; j < some.size(); j++) {
                reader.accept(some.get(j), scores.get(j));
            }
        }
    }

    private void countNames(Labelled text, Subject subject, Count count) {
        Chain chain = subject.chains().getOrDefault(Head.NAMES, Chain.free(Head.NAMES));
        PrimitiveIterator.OfInt gold = Arrays.stream(text.labels(Head.NAMES)).iterator();
        read(text, subject, (window, scores) -> {
            int at = window.contextTokens();
            for (List<Token> paragraph : window.paragraphs()
                    .subList(window.context(), window.paragraphs().size())) {
                int end = at + paragraph.size();
                Set<List<Integer>> found = spans(chain.best(scores.of(Head.NAMES, at, end)));
                Set<List<Integer>> right = spans(
                        paragraph.stream().mapToInt(token -> gold.nextInt()).toArray());
                int all = found.size();
                found.retainAll(right);
                count.add(found.size(), all, right.size());
                at = end;
            }
        });
    }

    /** The spans that labels mark: first, last, label. */
    private static Set<List<Integer>> spans(int[] labels) {
        Set<List<Integer>> spans = new HashSet<>();
        int t = 0;
        while (t < labels.length) {
            if (labels[t] == 0) {
                t++;
                continue;
            }
            int first = t;
            int inside = labels[t] % 2 == 1 ? labels[t] + 1 : labels[t];
            for (t++; t < labels.length && labels[t] == inside; t++) {}
            spans.add(List.of(first, t, inside));
        }
        return spans;
    }

    private Map<Head, Double> macro(Subject subject) {
        Map<Head, Map<Integer, Count>> counts = new TreeMap<>();
        for (Labelled text : appeals) {
            Window window =
                    new Window(windows.units(text.paragraphs().getFirst()).subList(0, 1), 0);
            Scores scores = subject.network().apply(List.of(window)).getFirst();
            for (Head head : text.heads()) {
                double[][] rows = scores.of(head, 0, scores.size());
                Map<Integer, Count> own = counts.computeIfAbsent(head, unused -> new TreeMap<>());
                for (int t = 0; t < rows.length; t++) {
                    count(own, highest(rows[t]), text.label(head, t));
                }
            }
        }
        Map<Head, Double> macro = new TreeMap<>();
        counts.forEach((head, own) -> macro.put(
                head, own.values().stream().mapToDouble(Count::f1).average().orElse(0)));
        return macro;
    }

    private static void count(Map<Integer, Count> counts, int found, int gold) {
        if (found == gold) {
            counts.computeIfAbsent(gold, unused -> new Count()).add(1, 1, 1);
        } else {
            counts.computeIfAbsent(found, unused -> new Count()).add(0, 1, 0);
            counts.computeIfAbsent(gold, unused -> new Count()).add(0, 0, 1);
        }
    }

    private static int highest(double[] row) {
        int best = 0;
        for (int i = 1; i < row.length; i++) {
            best = row[i] > row[best] ? i : best;
        }
        return best;
    }
}

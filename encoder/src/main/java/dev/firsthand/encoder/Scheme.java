package dev.firsthand.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a model file says of itself: its vocabulary, the labels of its heads, how its chains move from label to label, and
 * how long the windows are that it was trained on.
 *
 * @param length how many subwords and markers a window may have
 * @param context how many of them may repeat earlier paragraphs
 */
public record Scheme(Vocabulary vocabulary, Map<Head, double[][]> transitions, int length, int context) {

    private static final String VOCABULARY = "vocabulary";
    private static final String LENGTH = "length";
    private static final String CONTEXT = "context";
    private static final String SHAPES = "shapes";

    /** Everything in words, as it is kept in the file. */
    public Map<String, String> written() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(VOCABULARY, String.join("\n", vocabulary.subwords()));
        words.put(LENGTH, Integer.toString(length));
        words.put(CONTEXT, Integer.toString(context));
        words.put(SHAPES, shapes());
        for (Head head : Head.values()) {
            words.put("labels." + head, String.join(" ", head.labels()));
        }
        transitions.forEach((head, rows) -> words.put(
                "transitions." + head,
                Arrays.stream(rows)
                        .map(row ->
                                Arrays.stream(row).mapToObj(Double::toString).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n"))));
        return words;
    }

    /**
     * Reads what {@link #written} gave.
     *
     * @throws EncoderUnavailable if something is missing, or the file was made for other labels
     */
    public static Scheme read(Map<String, String> words) {
        same(words, SHAPES, shapes());
        Map<Head, double[][]> transitions = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            same(words, "labels." + head, String.join(" ", head.labels()));
            if (head.isChain()) {
                transitions.put(head, rows(word(words, "transitions." + head)));
            }
        }
        return new Scheme(
                new Vocabulary(List.of(word(words, VOCABULARY).split("\n", -1))),
                transitions,
                Integer.parseInt(word(words, LENGTH)),
                Integer.parseInt(word(words, CONTEXT)));
    }

    /** The chains of the heads that mark spans. */
    public Map<Head, Chain> chains() {
        Map<Head, Chain> chains = new EnumMap<>(Head.class);
        transitions.forEach((head, rows) -> chains.put(head, new Chain(head, rows)));
        return chains;
    }

    private static String shapes() {
        return Arrays.stream(Shape.values()).map(Enum::name).collect(Collectors.joining(" "));
    }

    private static double[][] rows(String written) {
        List<double[]> rows = new ArrayList<>();
        for (String row : written.split("\n", -1)) {
            rows.add(Arrays.stream(row.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        return rows.toArray(double[][]::new);
    }

    private static void same(Map<String, String> words, String key, String expected) {
        String found = word(words, key);
        if (!found.equals(expected)) {
            throw new EncoderUnavailable("the encoder's file was made for other %s (%s) than this program's (%s)"
                    .formatted(key, found, expected));
        }
    }

    private static String word(Map<String, String> words, String key) {
        String word = words.get(key);
        if (word == null) {
            throw new EncoderUnavailable("the encoder's file does not say its %s".formatted(key));
        }
        return word;
    }
}

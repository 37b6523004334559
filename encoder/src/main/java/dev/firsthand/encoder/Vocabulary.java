package dev.firsthand.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The subwords an encoder knows, by number; a subword that begins with {@code ##} carries on a word. */
public final class Vocabulary {

    /** The marker of the beginning of a window. */
    public static final String BEGINNING = "[CLS]";

    /** The marker of the end of a paragraph. */
    public static final String END = "[SEP]";

    /** What stands for a word the vocabulary cannot spell. */
    public static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> subwords;

    /** @throws IllegalArgumentException if one of the markers is missing */
    public Vocabulary(List<String> subwords) {
        this.subwords = List.copyOf(subwords);
        for (int i = 0; i < subwords.size(); i++) {
            numbers.putIfAbsent(subwords.get(i), i);
        }
        for (String marker : List.of(BEGINNING, END, UNKNOWN)) {
            if (!numbers.containsKey(marker)) {
                throw new IllegalArgumentException("the vocabulary lacks %s".formatted(marker));
            }
        }
    }

    /** Reads a vocabulary with one subword a line. */
    public static Vocabulary read(InputStream in) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Vocabulary(reader.lines().toList());
        }
    }

    /** The number of a subword, or -1. */
    public int number(String subword) {
        return numbers.getOrDefault(subword, -1);
    }

    /** All subwords in the order of their numbers. */
    public List<String> subwords() {
        return subwords;
    }
}

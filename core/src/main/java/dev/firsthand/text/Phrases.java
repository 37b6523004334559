package dev.firsthand.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list of phrases, kept by their first two letters, so that a line is read once however many phrases there are. Lines
 * are asked about in small letters with plain apostrophes.
 */
public final class Phrases {

    private static final int DRAWERS = 2048;

    private final String[][] drawers = new String[DRAWERS][];

    private Phrases(List<String> phrases) {
        Map<Integer, List<String>> byDrawer = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(phrase -> drawer(phrase, 0)));
        Arrays.setAll(drawers, i -> byDrawer.getOrDefault(i, List.of()).toArray(String[]::new));
    }

    /**
     * The phrases of a list beside a class.
     *
     * @throws IllegalArgumentException if one of them is shorter than two characters
     */
    public static Phrases of(Class<?> owner, String name) {
        List<String> phrases = Lexicon.lines(owner, name);
        for (String phrase : phrases) {
            if (phrase.length() < 2) {
                throw new IllegalArgumentException(
                        "phrase “%s” of %s must have two characters or more".formatted(phrase, name));
            }
        }
        return new Phrases(phrases);
    }

    /** Whether a line begins with one of them. */
    public boolean begin(String lower) {
        return isAt(lower, 0);
    }

    /** Whether a line holds one of them anywhere. */
    public boolean in(String lower) {
        for (int at = 0; at + 1 < lower.length(); at++) {
            if (isAt(lower, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where those end that stand at a place in the line, the longest first. */
    public int[] endsAt(String lower, int at) {
        return at + 1 >= lower.length()
                ? new int[0]
                : Arrays.stream(drawers[drawer(lower, at)])
                        .filter(phrase -> lower.startsWith(phrase, at))
                        .mapToInt(phrase -> at + phrase.length())
                        .toArray();
    }

    private boolean isAt(String lower, int at) {
        if (at + 1 < lower.length()) {
            for (String phrase : drawers[drawer(lower, at)]) {
                if (lower.startsWith(phrase, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int drawer(String chars, int at) {
        return (chars.charAt(at) * 31 + chars.charAt(at + 1)) & (DRAWERS - 1);
    }
}

package dev.firsthand.clean;

import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A list of phrases, kept by their first two letters, so that a line is read once however many phrases there are. Lines
 * are asked about as {@link Run#lower} writes them.
 */
final class Phrases {

    private static final int DRAWERS = 2048;

    private final List<List<String>> drawers = new ArrayList<>(DRAWERS);

    private Phrases(List<String> phrases) {
        for (int i = 0; i < DRAWERS; i++) {
            drawers.add(new ArrayList<>(0));
        }
        phrases.forEach(phrase -> drawer(phrase, 0).add(phrase));
        drawers.forEach(
                drawer -> drawer.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /**
     * The phrases of a list beside a class.
     *
     * @throws IllegalArgumentException if one of them is shorter than two characters
     */
    static Phrases of(Class<?> owner, String name) {
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
    boolean begin(String lower) {
        return isAt(lower, 0);
    }

    /** Whether a line holds one of them anywhere. */
    boolean in(String lower) {
        for (int at = 0; at + 1 < lower.length(); at++) {
            if (isAt(lower, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where those end that stand at a place in the line, the longest first. */
    int[] endsAt(String lower, int at) {
        return at + 1 >= lower.length()
                ? new int[0]
                : drawer(lower, at).stream()
                        .filter(phrase -> lower.startsWith(phrase, at))
                        .mapToInt(phrase -> at + phrase.length())
                        .toArray();
    }

    private boolean isAt(String lower, int at) {
        if (at + 1 < lower.length()) {
            for (String phrase : drawer(lower, at)) {
                if (lower.startsWith(phrase, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> drawer(String chars, int at) {
        return drawers.get((chars.charAt(at) * 31 + chars.charAt(at + 1)) & (DRAWERS - 1));
    }
}

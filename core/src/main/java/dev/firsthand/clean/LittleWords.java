package dev.firsthand.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with numbers for each, looked up where they stand in a text, in any case, without being cut out of it. */
final class LittleWords {

    private static final int[] NONE = {};

    /** The letters that are not one small letter wherever they stand. */
    private static final String ODD = "\u0130\u03A3";

    private final @Nullable String[] words;
    private final int[][] numbers;
    private final int longest;

    LittleWords(Map<String, int[]> byWord) {
        int slots = Integer.highestOneBit(byWord.size() + 1) << 2;
        words = new String[slots];
        numbers = new int[slots][];
        Arrays.fill(numbers, NONE);
        longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
        byWord.forEach(this::put);
    }

    private void put(String word, int[] its) {
        int slot = slot(word, 0, word.length());
        words[slot] = word;
        numbers[slot] = its;
    }

    /** The numbers of the word between two offsets; none if it is not one of these. */
    int[] at(String chars, int from, int to) {
        if (to - from > longest) {
            return NONE;
        }
        for (int i = from; i < to; i++) {
            if (ODD.indexOf(chars.charAt(i)) >= 0) {
                String lower = chars.substring(from, to).toLowerCase(Locale.ROOT);
                return numbers[slot(lower, 0, lower.length())];
            }
        }
        return numbers[slot(chars, from, to)];
    }

    /** Where the word lies in the table or, if it does not, where it would. */
    private int slot(String chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + Character.toLowerCase(chars.charAt(i));
        }
        int slot = (hash ^ hash >>> 15) & (words.length - 1);
        while (!isAt(words[slot], chars, from, to)) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }

    /** Whether it is the word there; no word at all is as good. */
    private static boolean isAt(@Nullable String word, String chars, int from, int to) {
        if (word == null) {
            return true;
        }
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.toLowerCase(chars.charAt(i)) != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}

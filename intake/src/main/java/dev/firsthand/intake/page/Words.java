package dev.firsthand.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The different words of a line, for telling whether two lines say the same. */
record Words(Set<String> all) {

    Words {
        all = Set.copyOf(all);
    }

    static Words of(String text) {
        return new Words(Set.copyOf(split(text.toLowerCase(Locale.ROOT))));
    }

    /** The words of a text in their order: what stands between characters that are neither letters nor numbers. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int point = text.codePointAt(at);
            next = at + Character.charCount(point);
            if (!isOfWord(point)) {
                add(text, start, at, words);
                start = next;
            }
        }
        add(text, start, text.length(), words);
        return words;
    }

    private static void add(String text, int start, int end, List<String> words) {
        if (end > start) {
            words.add(text.substring(start, end));
        }
    }

    private static boolean isOfWord(int point) {
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** 0 to 1: the share of words that both have (Dice). */
    double likeness(Words other) {
        int size = all.size() + other.all.size();
        return size == 0 ? 0 : 2.0 * shared(other) / size;
    }

    /** 0 to 1: how many of its words the other has. */
    double within(Words other) {
        return all.isEmpty() ? 0 : (double) shared(other) / all.size();
    }

    private int shared(Words other) {
        int shared = 0;
        for (String word : all) {
            shared += other.all.contains(word) ? 1 : 0;
        }
        return shared;
    }
}

package dev.firsthand.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The different words of a line, for telling whether two lines say the same. */
record Words(Set<String> all) {

    private static final Pattern EDGES = Pattern.compile("[^\\p{L}\\p{N}]++");

    Words {
        all = Set.copyOf(all);
    }

    static Words of(String text) {
        return new Words(new HashSet<>(split(text.toLowerCase(Locale.ROOT))));
    }

    /** The words of a text in their order. */
    static List<String> split(String text) {
        return EDGES.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
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

    private long shared(Words other) {
        return all.stream().filter(other.all::contains).count();
    }
}

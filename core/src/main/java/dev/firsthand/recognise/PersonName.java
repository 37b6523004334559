package dev.firsthand.recognise;

import dev.firsthand.text.Fold;
import dev.firsthand.text.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name laid out for comparing: “Sen. Robert F. Kennedy Jr.” has the words robert, f, kennedy and the suffix jr.
 *
 * @param words folded, without titles and suffix; an initial is one letter; “van der” belongs to the word it stands before
 * @param suffix “jr”, “sr”, “iii” or empty
 */
record PersonName(List<String> words, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "der", "den", "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "ter");

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String name, Titles titles) {
        List<String> words = new ArrayList<>();
        String suffix = "";
        for (String part : Fold.plain(name).split("[\\s,]+")) {
            String word = bare(part);
            if (SUFFIXES.contains(word) && !words.isEmpty()) {
                suffix = word;
            } else if (isInitials(part, word)) {
                word.chars().forEach(letter -> words.add(String.valueOf((char) letter)));
            } else if (!word.isEmpty() && !(words.isEmpty() && titles.find(word) != null)) {
                words.add(word);
            }
        }
        return new PersonName(joined(words), suffix);
    }

    private static String bare(String part) {
        String word = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part;
        return word.replaceAll("[^\\p{L}\\p{N}'-]+", "");
    }

    /** “J.D.”, “J.” */
    private static boolean isInitials(String part, String word) {
        return word.length() == 1
                || (part.indexOf('.') > 0 && part.indexOf('.') < part.length() - 1 && word.length() < 4);
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        String before = "";
        for (int i = 0; i < words.size(); i++) {
            boolean particle = PARTICLES.contains(words.get(i)) && i > 0 && i + 1 < words.size();
            if (particle) {
                before = before + words.get(i) + " ";
            } else {
                joined.add(before + words.get(i));
                before = "";
            }
        }
        return joined;
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String given() {
        return words.getFirst();
    }

    String surname() {
        return words.getLast();
    }

    /** The words between given name and surname. */
    List<String> middle() {
        return isFull() ? words.subList(1, words.size() - 1) : List.of();
    }

    /** All letters in a row: “kimjongun” for “Kim Jong-un”. */
    String letters() {
        return String.join("", words).replaceAll("[^\\p{L}]+", "");
    }

    /** Whether the other's words stand in a row at the end of these. */
    boolean endsIn(PersonName other) {
        int more = words.size() - other.words.size();
        return more > 0 && words.subList(more, words.size()).equals(other.words);
    }

    static boolean isInitial(String word) {
        return word.length() == 1;
    }
}

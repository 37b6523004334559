package dev.firsthand.clean;

import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a language by its frequent little words; honest about not knowing. */
final class Tongue {

    private static final String UNKNOWN = "und";
    private static final int SEEN = 20_000;
    private static final int FEWEST = 6;
    private static final double LEAST = 0.2;
    private static final double AHEAD = 1.2;

    /** The languages, in the order of the list. */
    private final List<String> languages = new ArrayList<>();

    /** The numbers of the languages in which a word is frequent. */
    private final Map<String, List<Integer>> frequent = new HashMap<>();

    Tongue() {
        for (List<String> row : Lexicon.rows(Tongue.class, "stopwords.txt")) {
            for (String word : new HashSet<>(List.of(row.get(1).split(" ")))) {
                frequent.computeIfAbsent(word, key -> new ArrayList<>()).add(languages.size());
            }
            languages.add(row.get(0));
        }
    }

    /** ISO 639-1 code of the language whose little words are clearly the most frequent, or {@code und}. */
    String of(String chars) {
        int[] hits = new int[languages.size()];
        int words = count(chars.substring(0, Math.min(chars.length(), SEEN)), hits);
        int first = 0;
        int second = 0;
        String best = UNKNOWN;
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] > first) {
                second = first;
                first = hits[i];
                best = languages.get(i);
            } else {
                second = Math.max(second, hits[i]);
            }
        }
        boolean clear = words >= FEWEST && first >= LEAST * words && first >= second * AHEAD;
        return clear ? best : UNKNOWN;
    }

    private int count(String chars, int[] hits) {
        int words = 0;
        int at = 0;
        while (at < chars.length()) {
            int end = at;
            while (end < chars.length() && isOfWord(chars.charAt(end))) {
                end++;
            }
            if (end > at) {
                words++;
                String word = chars.substring(at, end).toLowerCase(Locale.ROOT);
                frequent.getOrDefault(word, List.of()).forEach(language -> hits[language]++);
            }
            at = end + 1;
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '’' || c == '\'';
    }
}

package dev.firsthand.clean;

import dev.firsthand.text.Lexicon;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a language by its frequent little words; honest about not knowing. */
final class Tongue {

    private static final String UNKNOWN = "und";
    private static final int SEEN = 20_000;
    private static final int FEWEST = 6;
    private static final double LEAST = 0.2;
    private static final double AHEAD = 1.2;

    private final Map<String, Set<String>> frequent = new LinkedHashMap<>();

    Tongue() {
        for (List<String> row : Lexicon.rows(Tongue.class, "stopwords.txt")) {
            frequent.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" "))));
        }
    }

    /** ISO 639-1 code of the language whose little words are clearly the most frequent, or {@code und}. */
    String of(String chars) {
        String[] words = chars.substring(0, Math.min(chars.length(), SEEN))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}’']+");
        String best = UNKNOWN;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Set<String>> language : frequent.entrySet()) {
            double share = share(words, language.getValue());
            if (share > first) {
                second = first;
                first = share;
                best = language.getKey();
            } else {
                second = Math.max(second, share);
            }
        }
        boolean clear = words.length >= FEWEST && first >= LEAST && first >= second * AHEAD;
        return clear ? best : UNKNOWN;
    }

    private static double share(String[] words, Set<String> frequent) {
        int hits = 0;
        for (String word : words) {
            hits += frequent.contains(word) ? 1 : 0;
        }
        return (double) hits / words.length;
    }
}

package dev.firsthand.clean;

import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a language by its script and by its frequent little words; honest about not knowing. */
final class Tongue {

    /** Too little is said, or too much is mixed, to tell the language; it may be English. ISO 639-2 “undetermined”. */
    static final String UNKNOWN = "und";

    /** Not English, but which of some akin languages, or of those without a profile here, is open. ISO 639-2 “uncoded”. */
    static final String OTHER = "mis";

    private static final String ENGLISH = "en";
    private static final int SEEN = 20_000;
    private static final int FEWEST = 6;
    private static final double LEAST = 0.2;
    private static final double AHEAD = 1.2;

    /** From so many words on even a list of names shows some of the little words of English: one in twenty. */
    private static final int MANY = 40;

    private static final int ONE_IN = 20;

    /** The languages, in the order of the list. */
    private final List<String> languages = new ArrayList<>();

    /** The numbers of the languages in which a word is frequent. */
    private final Map<String, List<Integer>> frequent = new HashMap<>();

    private final int longest;

    Tongue() {
        for (List<String> row : Lexicon.rows(Tongue.class, "stopwords.txt")) {
            for (String word : new HashSet<>(List.of(row.get(1).split(" ")))) {
                frequent.computeIfAbsent(word, key -> new ArrayList<>()).add(languages.size());
            }
            languages.add(row.get(0));
        }
        longest = frequent.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** ISO 639-1 code of the language; {@link #OTHER} if only that it is not English can be told, {@link #UNKNOWN} if not even that. */
    String of(String chars) {
        String seen = chars.substring(0, Math.min(chars.length(), SEEN));
        String foreign = Scripts.language(seen);
        return foreign == null ? latin(seen) : foreign;
    }

    /** The language whose little words are clearly the most frequent. */
    private String latin(String seen) {
        int[] hits = new int[languages.size()];
        int words = count(seen, hits);
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            boolean more = hits[i] > hits[best];
            second = more ? hits[best] : Math.max(second, hits[i]);
            best = more ? i : best;
        }
        boolean told = words >= FEWEST && hits[best] >= LEAST * words;
        if (told && hits[best] >= second * AHEAD) {
            return languages.get(best);
        }
        int english = hits[languages.indexOf(ENGLISH)];
        boolean foreign = told ? hits[best] >= english * AHEAD : words >= MANY && english * ONE_IN < words;
        return foreign ? OTHER : UNKNOWN;
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
                if (end - at <= longest) {
                    String word = chars.substring(at, end).toLowerCase(Locale.ROOT);
                    frequent.getOrDefault(word, List.of()).forEach(language -> hits[language]++);
                }
            }
            at = end + 1;
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return Scripts.isLetter(c) || c == '’' || c == '\'';
    }
}

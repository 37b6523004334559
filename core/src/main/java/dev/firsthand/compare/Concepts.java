package dev.firsthand.compare;

import dev.firsthand.text.Lexicon;
import dev.firsthand.text.Stems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys under which words meet that reports use for one another: “Beijing” and “Chinese”, “deal” and “agreement”. */
final class Concepts {

    private static final List<String> DERIVED = List.of(
            "ization", "ation", "ition", "ion", "ator", "ment", "ness", "ity", "ive", "ist", "ism", "or", "er", "al");

    private static final int SHORTEST_ROOT = 5;

    private final Map<String, String> keys = new HashMap<>();

    Concepts() {
        for (String name : List.of("nations.txt", "synonyms.txt")) {
            for (String line : Lexicon.lines(Concepts.class, name)) {
                String[] words = line.split("\\s+");
                for (String word : words) {
                    keys.putIfAbsent(root(Stems.of(word)), words[0]);
                }
            }
        }
    }

    /** The key of a word that {@link dev.firsthand.text.Fold#plain} has folded. */
    String of(String folded) {
        String root = root(Stems.of(folded));
        return keys.getOrDefault(root, root);
    }

    private static String root(String stem) {
        for (String ending : DERIVED) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_ROOT) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}

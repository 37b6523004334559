package dev.firsthand.compare;

import dev.firsthand.text.Fold;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.Lexicon;
import dev.firsthand.text.Stems;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys under which words meet that reports use for one another: “Beijing” and “Chinese”, “deal” and “agreement”. */
final class Concepts {

    private static final List<String> DERIVED = List.of(
            "ization", "ation", "ition", "ion", "ator", "ment", "ness", "ity", "ive", "ist", "ism", "or", "er", "al");

    private static final int SHORTEST_ROOT = 5;

    private static final Set<Gazetteer.Kind> NATION = EnumSet.of(
            Gazetteer.Kind.COUNTRY,
            Gazetteer.Kind.ADJECTIVE,
            Gazetteer.Kind.PEOPLE,
            Gazetteer.Kind.CAPITAL,
            Gazetteer.Kind.SEAT);

    private final Map<String, String> keys = new HashMap<>();

    Concepts(Gazetteer gazetteer) {
        gazetteer.entries().forEach(this::addNation);
        for (String line : Lexicon.lines(Concepts.class, "synonyms.txt")) {
            String[] words = line.split("\\s+");
            for (String word : words) {
                keys.putIfAbsent(root(Stems.of(word)), words[0]);
            }
        }
    }

    /** The words for a nation meet in its code, which is in capitals and so no word. */
    private void addNation(Gazetteer.Entry entry) {
        if (NATION.contains(entry.kind()) && !entry.isGeneral() && entry.key().length() > 1) {
            for (String name : entry.names()) {
                if (name.indexOf(' ') < 0) {
                    keys.putIfAbsent(root(Stems.of(Fold.plain(name))), entry.country());
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
